import { describe, expect, it } from "vitest";
import type { Difference } from "../../src/domain/findings/difference.ts";
import { expectationsOf } from "./expectations.ts";
import { precision, recall, scoreOf } from "./score.ts";

const containerfile = `FROM debian:12
RUN one && \\
    two
# A comment, and then what the step above plants:
#> etc/one random
#> srv/*.gz gzip-mtime carried
RUN three
#> etc/three clock
`;
const expected = expectationsOf(containerfile);

function reported(path: string, more: Partial<Difference> & { readonly line: number }): Difference {
  const { line, ...rest } = more;
  const instruction = { file: "Containerfile", line, text: "RUN" };
  return { path, kind: "content", evidence: [], instruction, ...rest };
}

const all = [
  reported("etc/one", { line: 2, cause: "random" }),
  reported("srv/a.gz", { line: 2, cause: "gzip-mtime", carries: { path: "etc/one" } }),
  reported("etc/three", { line: 7, cause: "clock" }),
];

describe("what an entry expects", () => {
  it("stands beneath the instruction, and counts from its first line", () => {
    expect(expected).toEqual([
      { path: "etc/one", line: 2, cause: "random", isCarried: false },
      { path: "srv/*.gz", line: 2, cause: "gzip-mtime", isCarried: true },
      { path: "etc/three", line: 7, cause: "clock", isCarried: false },
    ]);
  });

  it.each(["#> etc/one", "#> etc/one luck", "#> etc/one random often"])("cannot be %j", (line) => {
    expect(() => expectationsOf(`FROM x\n${line}\n`)).toThrow(line);
  });
});

describe("the score", () => {
  it("is full when all is said as expected", () => {
    const score = scoreOf(expected, all);
    expect(score.faults).toEqual([]);
    expect(score.lines).toEqual({ right: 3, wrong: 0, missed: 0 });
    expect([...score.causes.keys()]).toEqual(["random", "gzip-mtime", "clock"]);
  });

  it("is full when some files of a folder carry others of it, if both are expected", () => {
    const both = expectationsOf("FROM x\nRUN npm ci\n#> c/* random\n#> c/* random carried\n");
    const own = reported("c/a", { line: 2, cause: "random" });
    const carrying = reported("c/b", { line: 2, cause: "random", carries: { path: "c/a" } });
    expect(scoreOf(both, [own, carrying]).faults).toEqual([]);
    expect(scoreOf(both, [own]).faults).toEqual(["nothing is said of c/*, random, line 2"]);
  });

  it("counts what was not said as missed, at every measure", () => {
    const score = scoreOf(expected, all.slice(1));
    expect(score.causes.get("random")).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(score.paths).toEqual({ right: 2, wrong: 0, missed: 1 });
    expect(score.faults).toEqual(["nothing is said of etc/one, random, line 2"]);
  });

  it("counts what was said and not expected as wrong", () => {
    const score = scoreOf(expected, [...all, reported("etc/four", { line: 7, cause: "order" })]);
    expect(score.causes.get("order")).toEqual({ right: 0, wrong: 1, missed: 0 });
    expect(score.paths.wrong).toBe(1);
  });

  it("counts another cause twice: one wrongly said, one missed", () => {
    const [first, second] = all;
    const score = scoreOf(expected, [
      ...[first, second].filter((each) => each !== undefined),
      reported("etc/three", { line: 6, cause: "random" }),
    ]);
    expect(score.causes.get("random")).toEqual({ right: 1, wrong: 1, missed: 0 });
    expect(score.causes.get("clock")).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(score.lines).toEqual({ right: 2, wrong: 1, missed: 1 });
    expect(score.faults).toEqual(["etc/three, random, line 6; expected: clock, line 7"]);
  });

  it("counts a consequence shown as a cause of its own", () => {
    const [first, second, third] = all;
    if (!first || !second || !third) throw new Error("three are needed");
    const { carries: _, ...alone } = second;
    expect(scoreOf(expected, [first, alone, third]).carried.wrong).toBe(1);
  });

  it("gives shares that say something without a single case, too", () => {
    const none = { right: 0, wrong: 0, missed: 0 };
    expect([precision(none), recall(none)]).toEqual([1, 1]);
    const some = { right: 3, wrong: 1, missed: 2 };
    expect([precision(some), recall(some)]).toEqual([0.75, 0.6]);
  });
});
