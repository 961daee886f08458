import type { Report } from "../domain/findings/report.ts";
import {
  buildsSection,
  layersSection,
  timingsSection,
  toolchainSection,
} from "./summary/builds.ts";
import { differencesSection, exceptionsSection } from "./summary/differences.ts";
import { advisoriesSection, factsSection } from "./summary/source.ts";
import { executablesSection, suspectsSection } from "./summary/traces.ts";
import { markdown } from "./text.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/**
 * Renders the report as a job summary in GitHub's Markdown, the verdict first. Everything from
 * outside is escaped. It has at most 900 KB, because a forge drops a summary above 1 MiB as a
 * whole; the sections' budgets add up to less.
 */
export function renderSummary(report: Report): string {
  return joined([
    `## ${marks[verdictOf(report).tone]} ${markdown(verdictOf(report).text)}`,
    report.failure === undefined ? "" : `**What to do:** ${markdown(report.failure.fix)}`,
    differencesSection(report),
    exceptionsSection(report),
    factsSection(report),
    advisoriesSection(report),
    suspectsSection(report),
    executablesSection(report),
    layersSection(report),
    buildsSection(report),
    timingsSection(report),
    toolchainSection(report),
  ]);
}

/** Renders the summary of a run that failed before there was anything to report. */
export function renderFailureSummary(failure: {
  readonly message: string;
  readonly fix: string;
}): string {
  return joined([
    `## ${marks.bad} ${markdown(failure.message)}`,
    `**What to do:** ${markdown(failure.fix)}`,
  ]);
}

const marks: Readonly<Record<Verdict["tone"], string>> = { good: "✅", warning: "⚠️", bad: "❌" };

function joined(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
