import { type Score, scoreOf } from "../corpus/score.ts";
import type { ReportView } from "../support/report-view.ts";
import type { Plain } from "./plain.ts";
import type { Project } from "./projects.ts";

/** What came of one project. */
export interface Outcome {
  readonly project: Project;
  readonly plain: Plain;
  readonly report: ReportView;
  readonly seconds: number;
  readonly score: Score;
  /** One sentence for everything that is not as the project says. */
  readonly faults: readonly string[];
}

/** Holds what was reported against what should have been. */
export function judge(built: Omit<Outcome, "score" | "faults">): Outcome {
  const { project, plain, report } = built;
  const score = scoreOf(project.expected, report.differences);
  const verdict = String(project.reproducible);
  const faults = [
    ...(report.verdict === verdict ? [] : [`verdict ${report.verdict}; expected: ${verdict}`]),
    ...(plain.outcome === project.plain
      ? []
      : [`plain builds ${plain.outcome}; expected: ${project.plain}`]),
    ...score.faults,
    ...missingFixes(project, report),
  ];
  return { ...built, score, faults };
}

/** The fixes that the project expects and the report does not show. */
export function missingFixes(
  { fixes }: Pick<Project, "fixes">,
  { differences }: Pick<ReportView, "differences">,
): readonly string[] {
  return Object.entries(fixes).flatMap(([cause, words]) => {
    const shown = differences.filter((each) => each.cause === cause).map(({ fix = "" }) => fix);
    if (shown.some((fix) => fix.includes(words))) return [];
    return [`no fix of ${cause} has ${JSON.stringify(words)}: ${JSON.stringify(shown[0] ?? "")}`];
  });
}
