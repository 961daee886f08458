import { describe, expect, it } from "vitest";
import type { Exception } from "../../../src/domain/findings/exception.ts";
import { widened } from "../../../src/domain/findings/widened.ts";

const own: Exception = {
  ...{ path: "opt/*.log", cause: "clock", reason: "r", owner: "o" },
  ...{ expires: "2027-01-31", line: 2 },
};
const entry = (value: unknown) => ({ value, line: 1 });
const { path, cause, expires } = own;

/** How the pull request's entry differs from what the branch has. */
function against(...entries: readonly unknown[]) {
  const base = { branch: "main", entries: entries.map(entry) };
  return widened([own], base).map(({ how }) => how);
}

describe("an exception of a pull request", () => {
  it("is none of its own where the branch has it, until that day or later", () => {
    expect(against({ path, cause, expires })).toEqual([]);
    expect(against({ path, cause, expires: "2027-02-01" })).toEqual([]);
    expect(against({ path, cause, expires: ` ${expires} ` })).toEqual([]);
  });

  it("is new with another path or cause, and where the branch has nothing that can be read", () => {
    expect(against()).toEqual(["new"]);
    expect(against({ path: "opt/a.log", cause, expires })).toEqual(["new"]);
    expect(against({ path, cause: "random", expires })).toEqual(["new"]);
    expect(against(undefined, 7, { path: [path], cause }, { path })).toEqual(["new"]);
  });

  it("is longer where the branch's ends earlier, or says no day", () => {
    expect(against({ path, cause, expires: "2027-01-30" })).toEqual(["longer"]);
    expect(against({ path, cause })).toEqual(["longer"]);
    expect(against({ path, cause, expires: "2026-01-01" }, { path, cause, expires })).toEqual([]);
  });
});
