import { applyPatch } from "diff";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PinResult } from "../../src/domain/source/pin.ts";
import { plainPalette } from "../../src/report/palette.ts";
import {
  lookedAt,
  pinLines,
  pinVerdict,
  renderDiff,
  renderPinsByFile,
  renderPinsJson,
} from "../../src/report/pins.ts";

const result: PinResult = {
  pins: [{ place: { file: "Containerfile", line: 1 }, from: "a", to: "a:latest@sha256:0" }],
  left: [{ place: { file: "x.yml", line: 7 }, text: "b:$V\u001b[2J", why: "It varies." }],
  changes: [],
};
const change = (before: string, after: string, name = "Containerfile") => ({
  name,
  path: "/x",
  before,
  after,
});

describe("pins", () => {
  it("are a line each, what was left has its reason, and nothing reaches the terminal raw", () => {
    expect(pinLines(result, plainPalette)).toEqual([
      "Containerfile:1: a → a:latest@sha256:0",
      "x.yml:7: left b:$V␛[2J",
      "  It varies.",
    ]);
    expect(pinVerdict(result)).toBe("Not everything is pinned: 1 image reference left unchanged.");
    expect(pinVerdict({ pins: result.pins, left: [] })).toContain("Everything is pinned");
    expect(pinVerdict({ pins: [], left: [] })).toContain("Nothing to do");
  });

  it("are places for programs", () => {
    expect(JSON.parse(renderPinsJson(result))).toEqual({
      pins: [{ file: "Containerfile", line: 1, from: "a", to: "a:latest@sha256:0" }],
      left: [{ file: "x.yml", line: 7, text: "b:$V\u001b[2J", why: "It varies." }],
    });
  });

  it("are an array by file where several were looked at, also those with nothing to do", () => {
    expect(JSON.parse(renderPinsByFile(result, ["Containerfile", "a/Dockerfile"]))).toEqual([
      {
        file: "Containerfile",
        pins: [{ file: "Containerfile", line: 1, from: "a", to: "a:latest@sha256:0" }],
        left: [],
      },
      { file: "a/Dockerfile", pins: [], left: [] },
      {
        file: "x.yml",
        pins: [],
        left: [{ file: "x.yml", line: 7, text: "b:$V\u001b[2J", why: "It varies." }],
      },
    ]);
    expect(lookedAt({ containerfiles: 2, workflows: 1 })).toBe("2 Containerfiles, 1 workflow.");
    expect(lookedAt({ containerfiles: 1, workflows: 0 })).toBe("1 Containerfile.");
  });
});

describe("a diff", () => {
  it("shows changed lines with what is around them", async () => {
    const text = await renderDiff([
      change("# a\r\nFROM b\r\nRUN c", "# a\r\nFROM b@d\r\nRUN c"),
      change("x", "y", "w.yml"),
    ]);
    expect(text).toBe(
      "--- a/Containerfile\n+++ b/Containerfile\n@@ -1,3 +1,3 @@\n # a\r\n-FROM b\r\n+FROM b@d\r\n RUN c\n\\ No newline at end of file\n" +
        "--- a/w.yml\n+++ b/w.yml\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n",
    );
    expect(await renderDiff([])).toBe("");
  });

  it("gives the new text when it is applied", async () => {
    const lines = fc.array(fc.constantFrom("FROM a", "", "# b", "  c", "RUN d"), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(lines, lines, fc.constantFrom("\n", "\r\n"), async (one, other, end) => {
        const [before, after] = [one.join(end), other.join(end)];
        const patch = await renderDiff([change(before, after)]);
        expect(before === after || applyPatch(before, patch) === after).toBe(true);
      }),
    );
  });

  it("has nothing in it that a terminal or a runner takes for a command", async () => {
    const text = await renderDiff([
      change(
        "::error::x\n\u001b[2J\n##[error]y\nFROM a\n",
        "::error::x\n\u001b[2J\n##[error]y\nFROM b\n",
      ),
    ]);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("##[");
  });
});
