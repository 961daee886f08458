import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { imageInRegistry } from "../../src/compose/image-argument.ts";
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
    await writeFile(join(cwd, "out/layout/oci-layout"), "{}");
    expect(await named("out/layout")).toBeUndefined();
  });

  it("is in no registry where a layout and a tag of it are named", async () => {
    await mkdir(join(cwd, "out"));
    await writeFile(join(cwd, "out/oci-layout"), "{}");
    expect(await named("out:1")).toBeUndefined();
  });

  it("is in no registry where it is written as files, whether or not they are there", async () => {
    for (const written of ["oci:out/layout", "oci-archive:gone.tar", "docker-archive:gone.tar"])
      expect(await named(written)).toBeUndefined();
  });

  it("is refused, and never looked for in a registry, where it names a folder without a layout", async () => {
    await mkdir(join(cwd, "shop"));
    await expect(named("shop")).rejects.toMatchObject({ code: "usage" });
  });
});
