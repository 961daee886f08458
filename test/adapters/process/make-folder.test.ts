import { mkdir, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeFolder } from "../../../src/adapters/process/make-folder.ts";
import { temporaryFolder } from "../../support/layers.ts";

it("makes a folder and those above it, once, also for several at a time", async () => {
  const folder = join(await temporaryFolder(), "a/b/c");
  await Promise.all([makeFolder(folder), makeFolder(folder), makeFolder(join(folder, "d"))]);
  await makeFolder(folder);
  expect((await stat(join(folder, "d"))).isDirectory()).toBe(true);
});

it("ends with an error where a folder takes no folder, as those of /proc", async () => {
  await expect(makeFolder("/proc/twofold")).rejects.toThrow("ENOENT");
  await expect(makeFolder("/proc/self/twofold/a")).rejects.toThrow("ENOENT");
});

it("goes through a link to a folder, and replaces no file and no dangling link", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "real"));
  await symlink("real", join(folder, "link"));
  await makeFolder(join(folder, "link/a"));
  expect((await stat(join(folder, "real/a"))).isDirectory()).toBe(true);
  await writeFile(join(folder, "file"), "");
  await symlink("nothing", join(folder, "dangling"));
  for (const name of ["file", "dangling", "file/a", "dangling/a"]) {
    await expect(makeFolder(join(folder, name))).rejects.toThrow("EEXIST");
  }
});
