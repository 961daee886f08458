import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { importRootTar } from "../../../src/adapters/bootstrap/root-tar.ts";

const call = promisify(execFile);
let folder = "";
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-root-tar-"));
  await mkdir(join(folder, "root", "etc"), { recursive: true });
  await writeFile(join(folder, "root", "etc", "a"), "a");
  await call("ln", [join(folder, "root/etc/a"), join(folder, "root/etc/b")]);
  await symlink("/etc/a", join(folder, "root", "etc", "c"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Packs with GNU tar. @returns the tar's path */
async function packed(...args: readonly string[]): Promise<string> {
  count += 1;
  const file = join(folder, `packed-${count}.tar`);
  await call("tar", ["--create", `--file=${file}`, `--directory=${join(folder, "root")}`, ...args]);
  return file;
}

async function imported(file: string): ReturnType<typeof importRootTar> {
  count += 1;
  return await importRootTar({ file, name: "root.tar", target: join(folder, `target-${count}`) });
}

describe("the tar of a root file system", () => {
  it("is taken as it is, whatever it is compressed with", async () => {
    const plain = await packed(".");
    const { digest, size } = await imported(plain);
    for (const [program, end] of [
      ["gzip", "gz"],
      ["xz", "xz"],
      ["bzip2", "bz2"],
    ] as const) {
      await call(program, ["--keep", plain]);
      expect(await imported(`${plain}.${end}`)).toMatchObject({ digest, size });
    }
  });

  it("may have PAX records, as mmdebstrap writes them", async () => {
    const file = await packed("--format=pax", "--pax-option=SCHILY.xattr.user.note=x", ".");
    expect(await imported(file)).toMatchObject({ size: expect.any(Number) });
  });
});

describe("what a base cannot have is refused", () => {
  test("an absolute name", async () => {
    const file = await packed("--absolute-names", join(folder, "root/etc/a"));
    await expect(imported(file)).rejects.toThrow("in it is absolute.");
  });

  test("a name with `..`", async () => {
    const file = await packed("--absolute-names", "../root/etc/a");
    await expect(imported(file)).rejects.toThrow(
      "the name `../root/etc/a` in it leads out of the root.",
    );
  });

  test("a sparse file of GNU's form", async () => {
    await truncate(join(folder, "root", "etc", "a"), 1024 * 1024);
    const file = await packed("--sparse", "--format=gnu", "etc/a");
    await expect(imported(file)).rejects.toThrow("`etc/a` is a sparse file");
  });

  test("a hard link to what is not in the tar", async () => {
    const file = await packed("etc/a", "etc/b");
    await call("tar", ["--delete", `--file=${file}`, "etc/a"]);
    await expect(imported(file)).rejects.toThrow(
      "`etc/b` is a hard link to `etc/a`, which is not before it in the tar.",
    );
  });

  test("an image's archive", async () => {
    await writeFile(join(folder, "root", "manifest.json"), "[]");
    const file = await packed("manifest.json");
    await expect(imported(file)).rejects.toThrow(
      "it is an image's archive and no root file system.",
    );
  });

  test("a file that is no tar, or cut, or missing", async () => {
    const file = join(folder, "text.tar");
    await writeFile(file, "no tar".repeat(1000));
    await expect(imported(file)).rejects.toThrow("it is not a whole tar.");
    const cut = await packed("etc/b");
    await truncate(cut, 700);
    await expect(imported(cut)).rejects.toThrow("it is not a whole tar.");
    await expect(imported(join(folder, "missing.tar"))).rejects.toThrow("(ENOENT)");
  });
});
