import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { wordedFor } from "../../../src/diagnose/fixes/for-command.ts";
import { root } from "../../support/paths.ts";

const command = { file: "Containerfile", line: 1, input: { name: "prebuilt-command" } };

it("speaks of the command where a command made the file", () => {
  const fix = "Remove it in the same RUN: containers do not need it.\nRUN gzip -n file";
  expect(wordedFor(command, fix)).toBe(
    "Remove it in the command that makes it: containers do not need it.\ngzip -n file",
  );
  expect(wordedFor({ file: "Containerfile", line: 3 }, fix)).toBe(fix);
  expect(wordedFor(undefined, fix)).toBe(fix);
});

it("leaves no word of a Containerfile in any text of a fix", async () => {
  const folder = join(root, "src/diagnose");
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith(".ts") && !name.endsWith("for-command.ts"));
  const sources = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  // Of a line, the texts between quotes; a pattern reads instructions and says nothing.
  const texts = sources.flatMap((source) => source.match(/"(?:[^"\\\n]|\\.)*"|`[^`\n]*`/g) ?? []);
  const ofRun = texts
    .map((text) => text.slice(1, -1))
    .filter((text) => /\bRUN\b/.test(text) && !text.includes("\\s"));
  expect(ofRun.length).toBeGreaterThan(40);
  const left = ofRun.map((text) => wordedFor(command, text)).filter((text) => /\bRUN\b/.test(text));
  expect(left).toEqual([]);
});
