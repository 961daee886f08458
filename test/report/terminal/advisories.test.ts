import { describe, expect, it } from "vitest";
import { type Advisory, advisoryNames } from "../../../src/domain/source/advisory.ts";
import { forbidden } from "../../../src/domain/source/policy.ts";
import { plainPalette } from "../../../src/report/palette.ts";
import { advisoryInLog, advisoryLines } from "../../../src/report/terminal/advisories.ts";
import { renderTerminal, type View } from "../../../src/report/terminal.ts";
import { held } from "../sample.ts";

const view: View = { palette: plainPalette, surface: "command line", detail: "normal" };

describe("advisories on a terminal", () => {
  it("marks the advisories that policy refuses", () => {
    const found = { message: "It is so.", evidence: [], fix: "Change it." };
    const advisories = [
      { name: "dirty", ...found },
      { name: "untagged", ...found },
    ] as const;
    expect(advisoryLines({ advisories, forbidden: ["dirty"] }, plainPalette)).toEqual([
      "dirty (forbidden)  It is so.",
      "  Change it.",
      "untagged  It is so.",
      "  Change it.",
    ]);
  });

  it("tells an advisory in the log of the run, with its evidence and what to do", () => {
    const evidence = ["a", "b", "c", "d", "e", "f", "g"];
    const advisory = { name: "dirty", message: "It is so.", evidence, fix: "Change it." } as const;
    expect(advisoryInLog(advisory)).toBe(
      "advisory dirty: It is so.\n  a\n  b\n  c\n  d\n  e\n  … and 2 more\n  Change it.",
    );
  });

  it("shows each forbidden advisory once, below the verdict, and only names the others", () => {
    const advisories = advisoryNames.map((name): Advisory => {
      const [message, fix] = [`It is ${name}.`, `Do what helps against ${name}.`];
      return { name, message, evidence: [], fix };
    });
    const refused = advisoryNames.filter((name) => name !== "untagged");
    const gate = forbidden(advisories, refused);
    const failure = { code: "forbidden", message: gate?.message ?? "", fix: gate?.fix ?? "" };
    const report = { ...held, proofs: [], advisories, forbidden: refused, failure };
    const lines = renderTerminal(report, view);
    expect(lines[0]).toMatch(
      new RegExp(`^Forbidden: The source has ${refused.length} forbidden advisories: `),
    );
    expect(lines.filter((line) => line.includes("Do what helps against dirty."))).toEqual([
      "  Do what helps against dirty.",
    ]);
    expect(lines).toContain("Or take them out of `--forbid`.");
    expect(lines.at(-1)).toMatch(/^read more {4}twofold explain dirty /);
    expect(lines).not.toContain("  Do what helps against untagged.");
    expect(lines).toContain(`advisories   ${advisoryNames.join(", ")}`);
    expect(renderTerminal(report, { ...view, surface: "workflow" })).toContain(
      "Or take them out of `forbid`.",
    );
  });
});
