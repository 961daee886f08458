import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesComponent } from "../../src/containerfile/glob.ts";

describe("a pattern of COPY", () => {
  it.each([
    ["*.txt", "a.txt", true],
    ["*.txt", "a.txt.gz", false],
    ["a?c", "abc", true],
    ["a?c", "ac", false],
    ["[a-c]x", "bx", true],
    ["[^a-c]x", "bx", false],
    ["\\*", "*", true],
    ["\\*", "a", false],
    ["a*b*c", "a-b-b-c", true],
    ["a*b*c", "a-c-b", false],
  ])("%s, held against %s, is %s", (pattern, name, matches) => {
    expect(matchesComponent(pattern, name)).toBe(matches);
  });

  it("without wildcards means itself and nothing else", () => {
    const name = fc.stringMatching(/^[A-Za-z0-9._-]+$/);
    fc.assert(
      fc.property(name, name, (pattern, other) => {
        expect(matchesComponent(pattern, other)).toBe(pattern === other);
      }),
    );
  });

  it("ends at once for any text, however many stars it has", () => {
    expect(matchesComponent("*a".repeat(200), "a".repeat(199))).toBe(false);
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void matchesComponent(a, b)));
  });
});
