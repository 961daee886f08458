import { chmod, mkdir, realpath, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openKeptFolder } from "../../../../src/adapters/buildah/kept/kept-folder.ts";
import { temporaryFolder } from "../../../support/layers.ts";

describe("the folder for kept bases", () => {
  it("is made for its owner alone, and found behind a link", async () => {
    const parent = await temporaryFolder();
    const folder = join(parent, "a", "kept");
    await openKeptFolder(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await symlink(folder, join(parent, "link"));
    expect(await openKeptFolder(join(parent, "link"))).toBe(await realpath(folder));
  });

  it.each([0o755, 0o770, 0o702])("is refused with mode %o", async (mode) => {
    const folder = join(await temporaryFolder(), "kept");
    await mkdir(folder);
    await chmod(folder, mode);
    await expect(openKeptFolder(folder)).rejects.toThrow("is open to other users.");
  });

  it("is refused where others can put another in its place", async () => {
    const parent = join(await temporaryFolder(), "shared");
    await mkdir(parent);
    await chmod(parent, 0o777);
    await expect(openKeptFolder(join(parent, "kept"))).rejects.toThrow(
      "others can put another folder in its place, in ",
    );
  });

  it.each([":", ",", "\\"])("is refused with %s in its path", async (sign) => {
    const folder = join(await temporaryFolder(), `kept${sign}bases`);
    await expect(openKeptFolder(folder)).rejects.toThrow("container storage cannot have");
  });

  it("is told apart from a file", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    await expect(openKeptFolder(file)).rejects.toThrow(/`keep-bases`.*is a file\./);
  });
});
