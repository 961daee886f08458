import { describe, expect, it } from "vitest";
import type { Difference } from "../../src/domain/findings/difference.ts";
import { parseReport, type ReportView } from "../support/report-view.ts";
import { extraBuildsIn } from "./build-project.ts";
import type { Project } from "./projects.ts";
import { tableOf } from "./table.ts";
import { judge, missingFixes } from "./verdicts.ts";

const project: Project = {
  ecosystem: "Go",
  about: "the day of the build",
  plain: "equal",
  reproducible: false,
  network: undefined,
  missed: undefined,
  fixes: { clock: "SOURCE_DATE_EPOCH" },
  name: "go-day",
  bases: ["go"],
  files: {},
  containerfile: "FROM go\nRUN go build\n",
  expected: [{ path: "app", line: 2, cause: "clock", isCarried: false }],
};

const difference: Difference = {
  path: "app",
  kind: "content",
  evidence: [],
  instruction: { file: "Containerfile", line: 2, text: "RUN go build" },
  cause: "clock",
  fix: 'RUN date -d "@$SOURCE_DATE_EPOCH"',
};

function report(verdict: ReportView["verdict"], differences: readonly Difference[]): ReportView {
  return { ...parseReport('{"images":[]}'), verdict, differences };
}

const plain = { outcome: "equal", seconds: 1 } as const;

describe("a project's outcome", () => {
  it("has no fault when all is as expected", () => {
    const built = {
      project,
      plain,
      report: report("false", [difference]),
      seconds: 2,
      extraBuilds: 0,
    };
    expect(judge(built).faults).toEqual([]);
  });

  it("names the verdict, the plain builds, the differences and the fix that are not", () => {
    const wrong = { ...plain, outcome: "differ" } as const;
    const built = { project, plain: wrong, report: report("true", []), seconds: 2, extraBuilds: 0 };
    expect(judge(built).faults).toEqual([
      "verdict true; expected: false",
      "plain builds differ; expected: equal",
      "nothing is said of app, clock, line 2",
      'no fix of clock has "SOURCE_DATE_EPOCH": ""',
    ]);
  });

  it("counts the files of one expectation once, for each answer that they got", () => {
    const expected = [
      { path: "root/.npm/*", line: 2, cause: "package-log", isCarried: false },
    ] as const;
    const file = (name: string, cause: Difference["cause"] & string): Difference => ({
      ...difference,
      path: `root/.npm/${name}`,
      cause,
    });
    const said = [file("a", "package-log"), file("b", "package-log"), file("c", "random")];
    const { score } = judge({
      project: { ...project, expected, fixes: {} },
      plain,
      report: report("false", said),
      seconds: 2,
      extraBuilds: 0,
    });
    expect(score.causes.get("package-log")).toEqual({ right: 1, wrong: 0, missed: 1 });
    expect(score.causes.get("random")).toEqual({ right: 0, wrong: 1, missed: 0 });
  });

  it("counts every difference of a reproducible project", () => {
    const honest: Project = { ...project, reproducible: true, expected: [], fixes: {} };
    const built = {
      project: honest,
      plain,
      report: report("false", [difference]),
      seconds: 2,
      extraBuilds: 0,
    };
    const { faults, score } = judge(built);
    expect(faults).toEqual(["verdict false; expected: true", "not expected: app, clock, line 2"]);
    expect(score.paths).toEqual({ right: 0, wrong: 1, missed: 0 });
  });
});

describe("an expected fix", () => {
  it("is found at any difference of its cause, and at no other", () => {
    const other: Difference = { ...difference, fix: "another" };
    expect(missingFixes(project, { differences: [other, difference] })).toEqual([]);
    const random: Difference = { ...difference, cause: "random" };
    expect(missingFixes(project, { differences: [other, random] })).toEqual([
      'no fix of clock has "SOURCE_DATE_EPOCH": "another"',
    ]);
  });
});

describe("the table", () => {
  const right = judge({
    project,
    plain,
    report: report("false", [difference]),
    seconds: 2.5,
    extraBuilds: 3,
  });

  it("has one row a project", () => {
    expect(tableOf([right]).split("\n").at(-1)).toBe(
      "| Go | go-day | equal | false | 2 | clock | yes | 3 | 1 | 2.5 |",
    );
  });

  it("says what is wrong, and whether that is known", () => {
    const wrong = { ...right, faults: ["a fault"] };
    expect(tableOf([wrong])).toContain("| **no** |");
    const known = { ...wrong, project: { ...project, missed: "the day is not found" } };
    expect(tableOf([known])).toContain("| no: the day is not found |");
  });
});

describe("the extra builds of a project", () => {
  it("are as many as its log counts", () => {
    const line = (count: number) =>
      `looking for the variation: ${count} of at most 8 builds, with clock`;
    expect(extraBuildsIn(`STEP 1: RUN x\n${line(1)}\n${line(2)}\n`)).toBe(2);
    expect(extraBuildsIn("the images differ in 3 places\n")).toBe(0);
  });
});
