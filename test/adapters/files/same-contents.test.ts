import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sameContents } from "../../../src/adapters/files/same-contents.ts";
import { temporaryFolder } from "../../support/layers.ts";

test("a part of a file is known where a file of the same size has it at the same place", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "deep/er"), { recursive: true });
  await writeFile(join(folder, "deep/er/CHANGES"), "1.4.0 2026-11-21");
  await symlink("/etc/passwd", join(folder, "link"));
  const same = { size: 16, offset: 6, bytes: Buffer.from("2026-11-21") };
  const moved = { ...same, offset: 5 };
  const longer = { ...same, size: 17 };
  const beyond = { size: 16, offset: 10, bytes: Buffer.from("11-21 and more") };
  expect([...(await sameContents(folder, [same, moved, longer, beyond]))]).toEqual([same]);
  expect([...(await sameContents(folder, []))]).toEqual([]);
});
