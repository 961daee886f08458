import { describe, expect, it } from "vitest";
import { passingBetween } from "../../src/compare/passing-values.ts";

describe("two outputs that differ only in what each run has anew", () => {
  it.each([
    ["time", "at 2026-11-30T17:05:14Z", "at 2026-11-30T17:06:15.123+01:00"],
    ["time", "Mon Nov 30 17:05:14 UTC 2026", "Mon Nov 30 17:05:15 UTC 2026"],
    ["time", "now 1764522314", "now 1764522399"],
    ["duration", "took 12.5 ms", "took 9 ms"],
    ["address", "at 0x7ffc12ab34", "at 0x7ffd00ab34"],
    ["random", "id 0123456789abcdef0123", "id 99ff456789abcdef0123"],
    [
      "random",
      "id 123e4567-e89b-12d3-a456-426614174000",
      "id 00000000-e89b-12d3-a456-426614174000",
    ],
  ])("has %s: %s", (value, a, b) => {
    expect(passingBetween([a, "end"], [b, "end"])).toEqual([value]);
  });

  it("has several of them", () => {
    const a = ["12:00:01 took 5 ms"];
    expect(passingBetween(a, ["12:00:02 took 6 ms"])).toEqual(["duration", "time"]);
  });
});

describe("two outputs that differ in something else", () => {
  it.each([
    ["a version", ["tool 1.2.3"], ["tool 1.2.4"]],
    ["a number", ["12 files"], ["13 files"]],
    ["a time and a word", ["12:00:01 good"], ["12:00:02 bad"]],
    ["a line more", ["12:00:01"], ["12:00:02", "more"]],
    ["a time on one side alone", ["12:00:01"], ["never"]],
    ["a short hash", ["commit 0123abc"], ["commit 0123abd"]],
  ])("have nothing that accounts for it: %s", (_, a, b) => {
    expect(passingBetween(a, b)).toEqual([]);
  });
});
