import { describe, expect, it } from "vitest";
import type { TriedFixes, TriedInstruction } from "../../src/domain/findings/tried-fixes.ts";
import { unfixedIn } from "./expectations.ts";
import { fixScoreOf, fixTable, sumOfFixes } from "./fixes.ts";

const unfixed = unfixedIn(
  "FROM debian:12\nRUN one && \\\n    two\n#> etc/one random\n#! it is advice\n",
);

const place = (line: number) => ({ file: "Containerfile", line, text: "RUN x" });
const passed = (line: number): TriedInstruction => ({
  ...{ instruction: place(line), line: "RUN x -n", result: "passed", remaining: [] },
});
const advice: TriedInstruction = { instruction: place(2), result: "no-line", reason: "advice" };

function tried(more: Partial<TriedFixes>): TriedFixes {
  return { result: "differs", instructions: [], others: [], omitted: 0, ...more };
}

describe("the fixes of an entry", () => {
  it("pass, or the entry says beneath the instruction that they are no line", () => {
    expect(unfixed).toEqual([{ line: 2, reason: "it is advice" }]);
    const others = [{ path: "etc/one", cause: "random", instruction: place(2) }] as const;
    const score = fixScoreOf(unfixed, tried({ instructions: [advice, passed(5)], others }));
    expect(score).toEqual({ passed: 1, noLine: 1, failing: 0, faults: [] });
    expect(fixTable(sumOfFixes(score, score))).toContain("| 2 | 0 | 0 | 2 |");
  });

  it("are faults where something else remains, a build fails, or none was tried", () => {
    const left = { path: "x", cause: "clock" } as const;
    const failed = { message: "line 5 failed", lastLines: [] };
    const fails: TriedInstruction = { instruction: place(5), line: "RUN y", result: "failed" };
    const differs: TriedInstruction = {
      ...{ instruction: place(5), line: "RUN y", result: "differs", remaining: [left] },
    };
    const faults = (more: Partial<TriedFixes>) => fixScoreOf(unfixed, tried(more)).faults.length;
    expect(faults({ others: [left] })).toBe(1);
    expect(faults({ omitted: 3 })).toBe(1);
    expect(faults({ instructions: [differs] })).toBe(1);
    expect(faults({ instructions: [fails], failed })).toBe(2);
    expect(faults({ instructions: [{ ...advice, instruction: place(5) }] })).toBe(1);
    expect(faults({ instructions: [passed(2)] })).toBe(1);
    expect(fixScoreOf(unfixed, undefined).faults).toEqual(["no fix was tried"]);
  });

  it("may be known to fail", () => {
    const failed = { message: "line 2 failed", lastLines: [] };
    const fails: TriedInstruction = { instruction: place(2), line: "RUN y", result: "failed" };
    expect(fixScoreOf(unfixed, tried({ instructions: [fails], failed }))).toEqual({
      ...{ passed: 0, noLine: 0, failing: 1, faults: [] },
    });
  });
});
