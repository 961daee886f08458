import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clearTimingsFile } from "../../../src/adapters/files/timings-file.ts";

describe("the file of `timings`, before the source is read", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "twofold-timings-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("is gone if an earlier run wrote it: it would be a file of the source that no commit has", async () => {
    const file = join(folder, "timings.json");
    await writeFile(file, "[]");
    await clearTimingsFile(file);
    expect(existsSync(file)).toBe(false);
  });

  it("need not be there", async () => {
    await clearTimingsFile(join(folder, "timings.json"));
  });

  it("stays where it is a link, like what it leads to", async () => {
    const file = join(folder, "timings.json");
    await writeFile(join(folder, "elsewhere"), "[]");
    await symlink("elsewhere", file);
    await clearTimingsFile(file);
    expect(await readFile(file, "utf8")).toBe("[]");
  });

  it("is refused if it is a folder", async () => {
    await expect(clearTimingsFile(folder)).rejects.toThrow("is a folder");
  });
});
