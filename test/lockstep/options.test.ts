import { describe, expect, it } from "vitest";
import { readOptions } from "./options.ts";

describe("the options of a run", () => {
  it("are ten runs of each entry without load and ten under load", () => {
    const { quiet, busy, isResumed } = readOptions({});
    expect([quiet.runs, busy.runs, isResumed]).toEqual([10, 10, false]);
  });

  it("say how many runs, and how many at once", () => {
    const { quiet, busy } = readOptions({ TWOFOLD_QUIET: "3@2", TWOFOLD_BUSY: "0" });
    expect(quiet).toEqual({ runs: 3, atOnce: 2 });
    expect(busy).toEqual({ runs: 0, atOnce: 1 });
  });

  it("choose entries by name or folder, and the limits only by name", () => {
    const all = readOptions({});
    expect(["day/date", "limits/day-digest"].map((name) => all.isChosen(name))).toEqual([
      true,
      false,
    ]);
    const some = readOptions({ TWOFOLD_ONLY: "second/gzip,limits" });
    expect(
      ["second/gzip", "second/gzip-of-input", "limits/day-digest"].map((name) =>
        some.isChosen(name),
      ),
    ).toEqual([true, false, true]);
  });

  it.each(["", "x", "3@", "3@0", "@2", "-1"])("refuse %j", (value) => {
    expect(() => readOptions({ TWOFOLD_BUSY: value })).toThrow(/runs@at-once/);
  });
});
