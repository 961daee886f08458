import { mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contextTexts } from "../../../src/adapters/files/context-texts.ts";
import { runProgram } from "../../support/program.ts";

test("files of a context are read, and nothing else", async () => {
  const context = await mkdtemp(join(tmpdir(), "texts-"));
  const other = await mkdtemp(join(tmpdir(), "texts-"));
  onTestFinished(() => rm(context, { recursive: true, force: true }));
  onTestFinished(() => rm(other, { recursive: true, force: true }));
  await writeFile(join(context, "a.txt"), "flask\n");
  await writeFile(join(other, "secret"), "x");
  await symlink("a.txt", join(context, "link"));
  await symlink(join(other, "secret"), join(context, "out"));
  await writeFile(join(context, "large"), "");
  await truncate(join(context, "large"), 2 * 1024 * 1024);
  expect((await runProgram(["mkfifo", join(context, "pipe")])).code).toBe(0);
  const paths = ["a.txt", "link", "out", "../x", "large", "pipe", ".", "missing"];
  expect([...(await contextTexts(context, paths))]).toEqual([
    ["a.txt", "flask\n"],
    ["link", "flask\n"],
  ]);
});
