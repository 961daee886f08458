import { describe, expect, it } from "vitest";
import { notTried, triedFixesOf, whereItFailed } from "../../../src/app/build/fix-results.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import type { Exception } from "../../../src/domain/findings/exception.ts";

const place = (line: number) => ({ file: "Containerfile", line, text: `RUN ${line}` });
const fixes = [
  { instruction: place(2), line: "RUN 2 fixed" },
  { instruction: place(3), line: "RUN 3 fixed" },
  { instruction: place(4), reason: "It is advice." },
];

function left(...listed: readonly (Partial<Difference> & { readonly path: string })[]) {
  const all = listed.map((each) => ({ kind: "content" as const, evidence: [], ...each }));
  return { differences: { listed: all, omitted: 0, layers: [] }, exceptions: [] };
}

describe("what the fixes have shown", () => {
  it("is passed for every line when nothing remains", () => {
    const tried = triedFixesOf(fixes, left());
    expect(tried.result).toBe("passed");
    expect(tried.instructions.map(({ result }) => result)).toEqual(["passed", "passed", "no-line"]);
  });

  it("names what remains at the line that makes it, also where another one carries it", () => {
    const tried = triedFixesOf(
      fixes,
      left(
        { path: "a", cause: "clock", instruction: place(3) },
        { path: "b", instruction: place(2), carries: { path: "a", instruction: place(3) } },
        { path: "c", cause: "random", instruction: place(4) },
        { path: "config.x" },
      ),
    );
    expect(tried.result).toBe("differs");
    expect(tried.instructions).toMatchObject([
      { result: "passed", remaining: [] },
      {
        result: "differs",
        remaining: [
          { path: "a", cause: "clock" },
          { path: "b", cause: "unknown" },
        ],
      },
      { result: "no-line" },
    ]);
    expect(tried.others.map(({ path }) => path)).toEqual(["c", "config.x"]);
  });

  it("counts what an exception accepts as passed, and what is only counted as remaining", () => {
    const found = left({ path: "a", cause: "clock", instruction: place(2) });
    const exception: Exception = {
      ...{ path: "a", cause: "clock", reason: "r", owner: "o", expires: "2030-01-01", line: 1 },
    };
    const exceptions = [{ exception, paths: ["a"] }];
    expect(triedFixesOf(fixes, { ...found, exceptions }).result).toBe("passed");
    const differences = { ...found.differences, listed: [], omitted: 3 };
    expect(triedFixesOf(fixes, { differences, exceptions: [] })).toMatchObject({
      result: "differs",
      omitted: 3,
    });
  });

  it("says at which line a build failed, and that the others are not known", () => {
    const failed = { message: "line 3 failed", lastLines: ["no such option"] };
    const tried = whereItFailed(fixes, { failed, line: 3 });
    expect(tried).toMatchObject({ result: "failed", failed });
    expect(tried.instructions.map(({ result }) => result)).toEqual([
      "unknown",
      "failed",
      "no-line",
    ]);
    expect(whereItFailed(fixes, { failed, line: 4 }).instructions[2]?.result).toBe("no-line");
  });

  it("says why they were not tried", () => {
    expect(notTried(fixes, "No disk.")).toMatchObject({ result: "not-tried", reason: "No disk." });
  });
});
