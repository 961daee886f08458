import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import type { Mistake } from "./mistake.ts";
import { mistakes } from "./mistakes.ts";

const page = new URL("../../docs/troubleshooting.md", import.meta.url);
const [start, end] = ["<!-- mistakes: test/mistakes writes this table -->", "<!-- /mistakes -->"];

/** Puts a text into a cell as it is. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

/** What is called, and where that would not be enough to understand it. */
function called({ call, place, files }: Mistake): string {
  const where = place ?? (files === undefined ? undefined : "no Containerfile");
  return `\`twofold ${cell(call)}\`${where === undefined ? "" : ` (${where})`}`;
}

const names: readonly (readonly [sign: RegExp, text: string])[] = [
  [/ACCOUNT|HOST|NOBODY/g, "registry.internal:5000"],
  [/FOLDER/g, "/home/ada/shop"],
];

function row(mistake: Mistake): string {
  const cells = [called(mistake), cell(mistake.says), cell(mistake.fix)].map((text) =>
    names.reduce((left, [sign, name]) => left.replace(sign, name), text),
  );
  return `| ${cells.join(" | ")} |`;
}

it("docs/troubleshooting.md has the table of mistakes (vitest --update writes it)", async () => {
  const text = await readFile(page, "utf8");
  const [before = "", after = ""] = [text.split(start)[0], text.split(end)[1]];
  expect([before, after].every((part) => part !== "" && part !== text)).toBe(true);
  const header = "| call | message | fix |\n|---|---|---|";
  const table = [start, "", header, ...mistakes.map(row), "", end].join("\n");
  await expect(`${before}${table}${after}`).toMatchFileSnapshot("../../docs/troubleshooting.md");
});

it("has at least forty mistakes, each called in its own way", () => {
  const calls = mistakes.map(
    ({ call, place = "", files }) => `${call} ${place} ${files === undefined}`,
  );
  expect(new Set(calls).size).toBe(calls.length);
  expect(calls.length).toBeGreaterThanOrEqual(40);
});
