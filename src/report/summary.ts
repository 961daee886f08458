import type { Proof } from "../domain/findings/proof.ts";
import type { Report } from "../domain/findings/report.ts";
import { shortened } from "../domain/text/printable.ts";
import type { ReportFrame } from "./frame.ts";
import { acceptedOf, adviceOf, type Headline, headlineOf } from "./headline.ts";
import { plainPalette } from "./palette.ts";
import { policyLines } from "./policy.ts";
import { blockOf } from "./summary/block.ts";
import {
  buildsSection,
  layersSection,
  singleStageSection,
  timingsSection,
  toolchainSection,
} from "./summary/builds.ts";
import { differencesSection, exceptionsSection } from "./summary/differences.ts";
import { fixesSection } from "./summary/fixes.ts";
import { advisoriesSection, factsSection } from "./summary/source.ts";
import { executablesSection, tracesSection } from "./summary/traces.ts";
import { markdown } from "./text.ts";

/**
 * Renders the report as a job summary in GitHub's Markdown, the verdict first. Everything from
 * outside is escaped. It has at most 900 KB, because a forge drops a summary above 1 MiB as a
 * whole; the sections' budgets add up to less.
 */
export function renderSummary(report: Report, frame: ReportFrame = {}): string {
  return joined([
    heading({ ...headlineOf(report), ...frame }),
    ...blockOf(report.failure?.output ?? [], ""),
    adviceSection(adviceOf(report)),
    ...ofEach(report, (proof) => [
      differencesSection(proof, { accepted: acceptedOf(report) !== undefined, frame }),
      exceptionsSection(proof),
      fixesSection(proof),
    ]),
    ...policySection(report),
    factsSection(report),
    advisoriesSection(report, frame),
    ...ofEach(report, (proof) => [
      tracesSection(proof),
      executablesSection(proof),
      layersSection(proof),
      singleStageSection(proof),
      buildsSection(proof),
    ]),
    timingsSection(report),
    toolchainSection(report),
  ]);
}

/** Shows each rule with what its verdict rests on, as text, so that nothing in it is markup. */
function policySection({ policy }: Report): readonly string[] {
  if (policy === undefined) return [];
  return ["### Policy", ...blockOf(policyLines(policy, plainPalette), "")];
}

/** Renders the summary of a run that failed before there was anything to report. */
export function renderFailureSummary(
  failure: {
    readonly message: string;
    readonly fix: string;
    readonly output?: readonly string[];
  },
  frame: ReportFrame = {},
): string {
  return joined([
    heading({ tone: "bad", text: failure.message, ...frame }),
    ...blockOf(failure.output ?? [], ""),
    adviceSection(failure.fix),
  ]);
}

/** Says what was built, so that several steps of one job can be told apart, and what came of it. */
function heading({ tone, text, subject }: Headline & ReportFrame): string {
  const about = subject === undefined ? "" : `${markdown(shortened(subject, 200))} · `;
  return `## ${marks[tone]} ${about}${markdown(text)}`;
}

function adviceSection(advice: string | undefined): string {
  return advice === undefined ? "" : `**What to do:** ${markdown(advice)}`;
}

const marks: Readonly<Record<Headline["tone"], string>> = { good: "✅", warning: "⚠️", bad: "❌" };

/** Renders the sections of each platform; with several platforms, below the platform's name. */
function ofEach(
  { proofs }: Report,
  sections: (proof: Proof) => readonly string[],
): readonly string[] {
  return proofs.flatMap((proof) => {
    const shown = sections(proof).filter((section) => section !== "");
    const title = proofs.length > 1 && shown.length > 0 ? [`## ${markdown(proof.platform)}`] : [];
    return [...title, ...shown];
  });
}

function joined(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
