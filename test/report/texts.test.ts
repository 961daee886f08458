import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/findings/report.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { plainPalette } from "../../src/report/palette.ts";
import { fixesSection } from "../../src/report/summary/fixes.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { fixLines } from "../../src/report/terminal/fixes.ts";
import { renderTerminal, type View } from "../../src/report/terminal.ts";
import { besideWith } from "./beside-sample.ts";
import {
  accepted,
  differences,
  differing,
  fixesPass,
  fixesWith,
  held,
  listing,
  partly,
  tracesWith,
  withProof,
} from "./sample.ts";
import { twoFindings } from "./two-findings.ts";

const { failure: _failure, ...passing } = differing;

/** Two equal builds whose image holds a time that the next one will not have. */
const leaking: Report = {
  ...withProof(held, {
    ...tracesWith("srv/app"),
    verdict: "false",
    differences: listing(differences.slice(0, 1).map((each) => ({ ...each, kind: "trace" }))),
  }),
  pushed: [],
  failure: { code: "irreproducible", message: "The image leaks.", fix: "See the report." },
};

const failed = (code: Failure["code"], message: string, fix: string): Report => ({
  ...held,
  proofs: [],
  pushed: [],
  failure: new Failure({ code, message, fix }),
});

const forbidding: Report = {
  ...failed("forbidden", "The source has the forbidden advisory dirty.", "Commit the changes."),
  forbidden: ["dirty"],
  advisories: [
    {
      name: "dirty",
      message: "The checkout has changes.",
      evidence: ["a.txt: modified"],
      fix: "Commit them.",
      places: [{ file: "a.txt" }],
    },
    { name: "untagged", message: "No tag names the commit.", evidence: [], fix: "Tag it." },
  ],
};

/** What a run can end with, one of each kind. */
const runs: Readonly<Record<string, Report>> = {
  "two builds that are equal": held,
  "equal builds that were not varied in every way": withProof(held, { variations: partly }),
  "equal builds with traces that may be chance": withProof(held, tracesWith("srv/app")),
  "builds that differ": differing,
  "builds that differ, with a warning": passing,
  "differences that are accepted": accepted,
  "equal builds with traces that will change": leaking,
  "equal builds with what was put beside the image": {
    ...held,
    ...besideWith("https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1.4.0"),
  },
  "one build": withProof(held, { verdict: "unchecked" }),
  "a forbidden advisory": forbidding,
  "a bad input": failed("usage", "Input `push` is wrong.", "Write `true`."),
  "a build that fails": failed("build", "`RUN make` failed.", "Fix the instruction."),
  "a variation that was required": failed("not-varied", "`clock` is missing.", "Install it."),
  "a secret in the image": failed("secret-in-image", "It is in `a`.", "Do not write it."),
  "a tool that fails": failed("tool", "skopeo was not found.", "Install it."),
  "a registry that fails": failed("registry", "It does not answer.", "Run it again."),
  "a run that was stopped": failed("interrupted", "Stopped by SIGINT.", "Start it again."),
};

const view: View = { palette: plainPalette, surface: "command line", detail: "normal" };
const places = { page: "out/report.html" };

/** Renders every run, each below its name. */
function rendered(render: (report: Report) => string): string {
  return Object.entries(runs)
    .map(([name, report]) => `=== ${name}\n\n${render(report)}\n`)
    .join("\n");
}

function annotationTexts(report: Report): string {
  const { failure } = report;
  const annotations = annotationsOf(report, failure && thrown(failure));
  return annotations
    .map(({ level, title, message, place }) => {
      const line = place?.line === undefined ? "" : `, line ${place.line}`;
      const where = place === undefined ? "" : ` at ${place.file}${line}`;
      return `${level}${where}: ${title}\n${message.replace(/^/gm, "  ")}`;
    })
    .join("\n");
}

/** The failure as it was thrown; only builds that differ have one in the samples. */
function thrown(failure: NonNullable<Report["failure"]>): Failure {
  if (failure instanceof Failure) return failure;
  return new Failure({ code: "irreproducible", message: failure.message, fix: failure.fix });
}

describe("what a run says, to be read as a whole (`npx vitest --project unit --update` writes it)", () => {
  it("on a terminal", async () => {
    const text = rendered((report) => renderTerminal(report, view, places).join("\n"));
    await expect(text).toMatchFileSnapshot("texts/terminal.txt");
  });

  it.each([80, 120])(
    "on a terminal of %i columns, where two findings fit on a screen",
    async (columns) => {
      const lines = renderTerminal(twoFindings, { ...view, columns }, places);
      // A terminal breaks what is too long for it.
      const rows = lines.reduce(
        (sum, text) => sum + Math.max(1, Math.ceil(text.length / columns)),
        0,
      );
      expect(rows).toBeLessThanOrEqual(25);
      await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`texts/terminal-${columns}.txt`);
    },
  );

  it.each(["quiet", "verbose"] as const)("on a terminal, %s", async (detail) => {
    const lines = renderTerminal(twoFindings, { ...view, detail }, places);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`texts/terminal-${detail}.txt`);
  });

  it("in the job summary", async () => {
    await expect(rendered(renderSummary)).toMatchFileSnapshot("texts/summary.txt");
  });

  it("of fixes that were tried, on a terminal and in the job summary", async () => {
    const [proof] = differing.proofs;
    if (proof === undefined) throw new Error("the sample has one");
    const all = [fixesPass, ...fixesWith("etc/built").slice(0, 3)].map((triedFixes) => [
      ...fixLines(triedFixes, plainPalette),
      "",
      fixesSection({ ...proof, triedFixes }),
      "",
    ]);
    await expect(all.flat().join("\n")).toMatchFileSnapshot("texts/fixes.txt");
  });

  it("in annotations", async () => {
    await expect(rendered(annotationTexts)).toMatchFileSnapshot("texts/annotations.txt");
  });
});
