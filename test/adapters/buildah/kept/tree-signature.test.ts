import { mkdir, rename, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { signatureOf } from "../../../../src/adapters/buildah/kept/tree-signature.ts";
import { temporaryFolder } from "../../../support/layers.ts";

const programs = {
  buildah: "buildah",
  env: { PATH: process.env["PATH"] ?? "" },
  signal: new AbortController().signal,
};

async function tree(): Promise<{ root: string; diff: string; sign: () => Promise<string> }> {
  const root = join(await temporaryFolder(), "root");
  const diff = join(root, "overlay", "0".repeat(64), "diff");
  await mkdir(join(diff, "etc"), { recursive: true });
  await mkdir(join(root, "overlay-layers"));
  await writeFile(join(diff, "etc", "passwd"), "root\n");
  await writeFile(join(diff, "yarn.lock"), "1\n");
  await writeFile(join(root, "overlay-layers", "layers.lock"), "");
  await writeFile(join(root, "storage.lock"), "");
  await symlink("etc/passwd", join(diff, "link"));
  const sign = async () => (await signatureOf(root, programs, { rootless: false }))?.hex ?? "";
  return { root, diff, sign };
}

describe("the signature of a store", () => {
  it("stays where nothing but the storage's own locks changed", async () => {
    const { root, sign } = await tree();
    const before = await sign();
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    await writeFile(join(root, "storage.lock"), "another owner");
    await writeFile(join(root, "overlay-layers", "layers.lock"), "another owner");
    await writeFile(join(root, "overlay-images.lock"), "");
    await rename(root, `${root}-moved`);
    await rename(`${root}-moved`, root);
    expect(await sign()).toBe(before);
  });

  const changes: readonly [string, (diff: string) => Promise<unknown>][] = [
    ["content", (diff) => writeFile(join(diff, "etc", "passwd"), "evil\n")],
    ["a file with a lock's name", (diff) => writeFile(join(diff, "yarn.lock"), "2\n")],
    ["a new file", (diff) => writeFile(join(diff, "etc", "more"), "")],
    ["a file less", (diff) => rm(join(diff, "etc", "passwd"))],
    [
      "another file of the same name, size and time",
      async (diff) => {
        const path = join(diff, "etc", "passwd");
        const { atime, mtime } = await stat(path);
        await writeFile(join(diff, "new"), "evil\n");
        await rename(join(diff, "new"), path);
        await utimes(path, atime, mtime);
      },
    ],
    [
      "content whose time was put back",
      async (diff) => {
        const path = join(diff, "etc", "passwd");
        const { atime, mtime } = await stat(path);
        await writeFile(path, "evil\n");
        await utimes(path, atime, mtime);
      },
    ],
    ["the record of layers", (diff) => writeFile(join(diff, "../../../layers.json"), "[]")],
  ];
  it.each(changes)("tells %s", async (_, change) => {
    const { diff, sign } = await tree();
    const before = await sign();
    await change(diff);
    expect(await sign()).not.toBe(before);
  });

  it("sums up what the files hold, and is none where there is no store", async () => {
    const { root } = await tree();
    const found = await signatureOf(root, programs, { rootless: false });
    expect(found?.bytes).toBeGreaterThanOrEqual("root\n1\netc/passwd".length);
    await rm(root, { recursive: true });
    expect(await signatureOf(root, programs, { rootless: false })).toBeUndefined();
  });
});
