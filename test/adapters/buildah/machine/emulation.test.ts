import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emulationOf } from "../../../../src/adapters/buildah/machine/emulation.ts";
import { tinyProgram } from "../../../../src/adapters/buildah/machine/tiny-program.ts";
import { run } from "../../../../src/adapters/process/runner.ts";
import { platformOf } from "../../../../src/domain/oci/platform.ts";

let folder = "";
const own = platformOf(process.arch);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-emulation-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function found(platform: string) {
  const programs = { env: {}, signal: new AbortController().signal };
  return await emulationOf(platform, { programs, machine: own, folder: join(folder, "tried") });
}

describe("how this machine runs a platform's programs", () => {
  it("is its processor for its own platform, whatever the variant", async () => {
    expect(await found(own)).toEqual({ kind: "own" });
    expect(await found(`${own.split("/", 2).join("/")}/v9`)).toEqual({ kind: "own" });
  });

  it("is not known for a platform that nobody knows", async () => {
    expect(await found("linux/pdp11")).toEqual({ kind: "unknown" });
  });

  it("is found out for the others by starting a program, of which nothing is left", async () => {
    for (const platform of ["linux/s390x", "linux/loong64", "linux/386"]) {
      expect(["own", "emulated", "none"]).toContain((await found(platform)).kind);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it("is told by a program that does nothing but end with a status of its own", async () => {
    const file = join(folder, "program");
    for (const status of [42, 0] as const) {
      await writeFile(file, tinyProgram(own, status) ?? "");
      await chmod(file, 0o700);
      const { end } = await run({ program: file, args: [], env: {} });
      expect(end).toEqual({ kind: "exit", code: status });
    }
  });
});
