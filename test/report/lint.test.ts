import { describe, expect, it } from "vitest";
import type { Advisory } from "../../src/domain/source/advisory.ts";
import { lintLines, lintVerdict, versionLines } from "../../src/report/lint.ts";
import { plainPalette } from "../../src/report/palette.ts";

const unpinned: Advisory = {
  name: "unpinned-base",
  message: "A tag moves.",
  evidence: ["Containerfile:1: FROM a", "Containerfile:4: FROM \u001b[2Jb"],
  fix: "Run `twofold pin`.",
  places: [
    { file: "Containerfile", line: 1 },
    { file: "Containerfile", line: 4 },
  ],
};
const untagged: Advisory = { name: "untagged", message: "No tag.", evidence: [], fix: "Tag it." };

describe("a finding", () => {
  it("starts with each place it came from, then what shows it and what to do", () => {
    const found = { advisories: [untagged, unpinned], forbidden: ["unpinned-base"] as const };
    expect(lintLines(found, plainPalette)).toEqual([
      "untagged (accepted): No tag.",
      "  Tag it.",
      "Containerfile:1: unpinned-base: A tag moves.",
      "Containerfile:4: unpinned-base: A tag moves.",
      "  Containerfile:1: FROM a",
      "  Containerfile:4: FROM ␛[2Jb",
      "  Run `twofold pin`.",
    ]);
    expect(lintVerdict(found)).toBe("2 advisories, 1 of them forbidden.");
  });

  it("of a whole file has no line, and of many lines has the first twenty", () => {
    const places = Array.from({ length: 25 }, (_, index) => ({ file: `f${index}` }));
    const lines = lintLines({ advisories: [{ ...untagged, places }] }, plainPalette);
    expect(lines).toHaveLength(22);
    expect(lines[0]).toBe("f0: untagged (accepted): No tag.");
    expect(lines[20]).toBe("and 5 more places: untagged (accepted): No tag.");
  });

  it("is counted at the end, and so is none", () => {
    expect(lintVerdict({ advisories: [] })).toBe("Clean: no advisories.");
    expect(lintVerdict({ advisories: [untagged] })).toBe("1 advisory, none of them forbidden.");
  });
});

describe("where a version comes from", () => {
  const source = (offset: string, tag?: string) => {
    const version = tag === undefined ? "0.0.0-untagged" : "1.0.2";
    const parts = { id: "", repository: "", revision: "", version, offset };
    return { ...parts, ...(tag === undefined ? {} : { tag }) };
  };

  it("is said of a service with the repository's version", () => {
    expect(versionLines(source("services/cart", "v1.0.2"))).toEqual([
      "Version 1.0.2 is the repository's (tag v1.0.2): services/cart has no version tags of its own.",
    ]);
  });

  it.each([
    ["the root", source("", "v1.0.2")],
    ["a service with its own tag", source("services/cart", "services/cart/v1.0.2")],
    ["a service without a version", source("services/cart")],
  ])("needs no word for %s", (_of, given) => {
    expect(versionLines(given)).toEqual([]);
  });
});
