import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEntry, registeredFor } from "../../../../src/adapters/buildah/machine/binfmt.ts";
import { tinyProgram } from "../../../../src/adapters/buildah/machine/tiny-program.ts";

/** What the kernel shows of Debian's qemu-user-static. */
const arm64 = [
  "enabled",
  "interpreter /usr/libexec/qemu-binfmt/aarch64-binfmt-P",
  "flags: OPF",
  "offset 0",
  "magic 7f454c460201010000000000000000000200b700",
  "mask ffffffffffffff00fffffffffffffffffeffffff",
  "",
].join("\n");

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-binfmt-"));
  await writeFile(join(folder, "status"), "enabled\n");
  await writeFile(join(folder, "register"), "");
});
afterEach(() => rm(folder, { recursive: true }));

async function foundFor(platform: string) {
  return await registeredFor(tinyProgram(platform) ?? Buffer.alloc(0), folder);
}

describe("the interpreter that the kernel has for a platform's programs", () => {
  it("is that of the entry whose bytes and mask fit", async () => {
    await writeFile(join(folder, "qemu-aarch64"), arm64);
    expect(await foundFor("linux/arm64/v8")).toMatchObject({
      interpreter: "/usr/libexec/qemu-binfmt/aarch64-binfmt-P",
      isHeldOpen: true,
    });
    expect(await foundFor("linux/arm/v7")).toBeUndefined();
  });

  it("is not held open without the flag F, so that no other root has it", async () => {
    await writeFile(join(folder, "qemu-aarch64"), arm64.replace("OPF", "OC"));
    expect(await foundFor("linux/arm64")).toMatchObject({ isHeldOpen: false });
  });

  it("is none where the entry is switched off, goes by the file's name, or cannot be read", async () => {
    await writeFile(join(folder, "qemu-aarch64"), arm64.replace("enabled", "disabled"));
    await writeFile(
      join(folder, "jar"),
      "enabled\ninterpreter /usr/bin/jexec\nflags: F\nextension .jar\n",
    );
    expect(await foundFor("linux/arm64")).toBeUndefined();
    expect(await registeredFor(Buffer.from("\x7fELF"), join(folder, "none"))).toBeUndefined();
  });

  it("is read from any text without an error", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const entry = parseEntry(`enabled\n${text}`);
        expect(entry?.mask.length).toBe(entry?.magic.length);
      }),
    );
    expect(parseEntry(`${arm64}offset -1`)?.offset).toBe(0);
    expect(parseEntry(arm64.replace("offset 0", "offset -1"))).toBeUndefined();
  });
});
