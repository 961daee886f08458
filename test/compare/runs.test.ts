import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRuns } from "../../src/compare/runs.ts";
import type { RunEnd } from "../../src/domain/findings/image-run.ts";
import { changedFile, imageRun } from "../support/image-runs.ts";

const differencesOf = (...runs: Parameters<typeof compareRuns>[0]) => compareRuns(runs).differences;

describe("what two runs of one command did", () => {
  it("is the same if all of it is", () => {
    const run = { stderr: ["warning"], files: [changedFile("tmp/a")] };
    expect(compareRuns([imageRun(run), imageRun({ ...run, image: "b" })])).toMatchObject({
      verdict: "same",
      differences: [],
    });
  });

  it.each<readonly [RunEnd, RunEnd]>([
    [
      { kind: "exit", code: 0 },
      { kind: "exit", code: 1 },
    ],
    [
      { kind: "exit", code: 1 },
      { kind: "killed", signal: "killed" },
    ],
    [{ kind: "exit", code: 0 }, { kind: "time-limit" }],
    [
      { kind: "not-started", reason: "no such file" },
      { kind: "exit", code: 127 },
    ],
  ])("ends otherwise: %j, %j", (a, b) => {
    const found = compareRuns([imageRun({ end: a }), imageRun({ end: b })]);
    expect(found).toMatchObject({
      verdict: "differs",
      differences: [{ kind: "end", ends: [a, b] }],
    });
  });

  it("names the first line of an output that differs", () => {
    const [a, b] = [imageRun({ stdout: "one\ntwo\n" }), imageRun({ stdout: "one\nthree\n" })];
    expect(differencesOf(a, b)).toEqual([
      { kind: "stdout", line: 2, texts: ["two", "three"], passing: [] },
    ]);
  });

  it("tells a last line without an end from one with it", () => {
    const [a, b] = [imageRun({ stdout: "one" }), imageRun({ stdout: "one\n" })];
    expect(differencesOf(a, b)).toEqual([
      { kind: "stdout", line: 2, texts: [undefined, ""], passing: [] },
    ]);
  });

  it("tells bytes apart that are no text", () => {
    const [a, b] = [imageRun({ stdout: "\xff" }), imageRun({ stdout: "\xfe" })];
    expect(differencesOf(a, b)).toMatchObject([{ kind: "stdout", line: 1 }]);
  });

  it("names the files that one changed, or both in another way", () => {
    const shared = changedFile("tmp/both");
    const a = imageRun({ files: [shared, changedFile("tmp/only"), changedFile("tmp/z")] });
    const b = imageRun({ files: [shared, changedFile("tmp/z", { mode: 0o600, content: "cd" })] });
    expect(differencesOf(a, b)).toMatchObject([
      { kind: "file", path: "tmp/only", files: [{ path: "tmp/only" }, undefined], parts: [] },
      { kind: "file", path: "tmp/z", parts: ["mode", "content"] },
    ]);
  });

  it("differs whenever a byte of the output does", () => {
    const bytes = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const [a, b] = [one, other].map((each) => ({ ...imageRun(), stdout: each }));
        if (a === undefined || b === undefined) return false;
        const isSame = Buffer.compare(one, other) === 0;
        return compareRuns([a, b]).verdict === (isSame ? "same" : "differs");
      }),
    );
  });
});
