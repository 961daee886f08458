import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { imageInRegistry } from "../../src/compose/named-image.ts";
import { formatReference } from "../../src/domain/oci/reference.ts";

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "named-image-"));
});

afterEach(() => rm(cwd, { recursive: true }));

async function named(written: string): Promise<string | undefined> {
  const found = await imageInRegistry(written, cwd);
  return found && formatReference(found);
}

describe("an image that is named", () => {
  it("is in a registry where nothing of that name is here", async () => {
    expect(await named("out/layout")).toBe("docker.io/out/layout");
    expect(await named("docker://ghcr.io/acme/shop:1")).toBe("ghcr.io/acme/shop:1");
  });

  it("is in no registry where a folder of that name is here", async () => {
    await mkdir(join(cwd, "out/layout"), { recursive: true });
    expect(await named("out/layout")).toBeUndefined();
  });

  it("is in no registry where it is written as files, whether or not they are there", async () => {
    for (const written of ["oci:out/layout", "oci-archive:gone.tar", "docker-archive:gone.tar"])
      expect(await named(written)).toBeUndefined();
  });
});
