import { describe, expect, it } from "vitest";
import { readTracked, trackedFiles } from "./support/references.ts";

const page = readTracked("docs/security.md");

interface Row {
  readonly cannot: string;
  readonly tests: readonly { readonly title: string; readonly file: string }[];
}

/** The rows of all tables of what a party cannot do. */
function rowsOf(text: string): readonly Row[] {
  const tables = text.split("| cannot | tested by |\n|---|---|\n").slice(1);
  return tables.flatMap((table) => {
    const rows = table.split("\n");
    const end = rows.findIndex((line) => !line.startsWith("|"));
    return rows.slice(0, end).map((line): Row => {
      const [, cannot = "", ...cells] = line.split(/(?<!\\)\|/);
      const links = cells.join("|").matchAll(/\[(.+?)\]\(\.\.\/(test\/[\w./-]+)\)/g);
      return {
        cannot: cannot.trim(),
        tests: [...links].map(([, title = "", file = ""]) => ({ title, file })),
      };
    });
  });
}

/** Whether a file has a test of this title, also one of a table. */
function hasTest(text: string, title: string): boolean {
  const literal = title.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?:\\b(?:it|test)|\\]|\\)|\`)\\(\\s*["'\`]${literal}["'\`],`).test(text);
}

const files = new Set(trackedFiles(/^test\/.*\.(?:test|e2e|wide|nightly)\.ts$/));

describe("what docs/security.md says that nobody can", () => {
  it("is tried by a test in each row", () => {
    const rows = rowsOf(page);
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter(({ tests }) => tests.length === 0).map(({ cannot }) => cannot)).toEqual([]);
    const gone = rows.flatMap(({ cannot, tests }) =>
      tests
        .filter(({ title, file }) => !(files.has(file) && hasTest(readTracked(file), title)))
        .map(({ title, file }) => `${cannot}: ${file} has no test "${title}"`),
    );
    expect(gone).toEqual([]);
  });

  it("is not covered by what only looks like a test", () => {
    expect(hasTest('describe("a secret", () => {', "a secret")).toBe(false);
    expect(hasTest('// it("is refused", …', "is refused here")).toBe(false);
    expect(hasTest('  ])("with %s in a tar", async () => {', "with %s in a tar")).toBe(true);
    expect(hasTest('it(\n    "is refused",\n', "is refused")).toBe(true);
  });

  it("stands in tables alone, so that none can lack its test", () => {
    const [, ...sections] = page.split(/^## /m);
    const without = sections.filter((section) => rowsOf(section).length === 0);
    expect(without.map((section) => section.split("\n", 1)[0])).toEqual([]);
  });
});
