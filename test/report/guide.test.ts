import { describe, expect, it } from "vitest";
import { markdownLines } from "../../src/report/guide/markdown.ts";
import { plainPalette } from "../../src/report/palette.ts";

const view = { palette: { ...plainPalette, strong: (text: string) => `<${text}>` }, columns: 60 };

/** The lines of a page on a terminal. */
function shown(...lines: readonly string[]): readonly string[] {
  return markdownLines(lines.join("\n"), view);
}

describe("Markdown on a terminal", () => {
  it("has titles and leading words that stand out", () => {
    expect(shown("# `dirty`", "", "*Fix:* commit it.")).toEqual([
      "<`dirty`>",
      "",
      "<Fix:> commit it.",
    ]);
  });

  it("has code as it is, indented", () => {
    const code = ["RUN *a* [b](c) | long line that is longer than the terminal is wide, by far"];
    expect(shown("```Containerfile failing", ...code, "```")).toEqual([`    ${code[0]}`]);
    expect(shown("    as `it` *is*")).toEqual(["    as `it` *is*"]);
    expect(shown("```file a.txt", "1", "```")).toEqual(["    a.txt:", "    1"]);
  });

  it("breaks paragraphs and lists between words", () => {
    const words = "word ".repeat(20).trim();
    const long = shown(words, `- ${words}`);
    expect(long).toHaveLength(4);
    expect(
      long
        .join(" ")
        .split(/\s+/)
        .filter((word) => word === "word"),
    ).toHaveLength(40);
    expect(long[3]).toMatch(/^ {2}word/);
    expect(long.every((line) => line.length <= 60)).toBe(true);
  });

  it("shows where a link leads, unless its text is that name", () => {
    expect(shown("see [`race`](race.md), [below](#dirty), [hermetic](hermetic.md)")).toEqual([
      "see `race`, below, hermetic",
    ]);
    expect(shown("[here](https://a.example/)")).toEqual(["here (https://a.example/)"]);
    expect(shown("[others](../other-machines.md)")).toEqual(["others (docs/other-machines.md)"]);
    expect(shown("[how](../../CONTRIBUTING.md)")).toEqual(["how (CONTRIBUTING.md)"]);
  });

  it("leaves stars in code alone, and removes those of emphasis", () => {
    expect(shown("list `*.pem`, `*.key` and *never* more")).toEqual([
      "list `*.pem`, `*.key` and never more",
    ]);
  });
});
