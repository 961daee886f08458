import type { Difference } from "../../src/domain/findings/difference.ts";
import { fitsPath } from "../corpus/expectations.ts";
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
  readonly extraBuilds: number;
  readonly score: Score;
  /** One sentence for everything that is not as the project says. */
  readonly faults: readonly string[];
}

/** Holds what was reported against what should have been. */
export function judge(built: Omit<Outcome, "score" | "faults">): Outcome {
  const { project, plain, report } = built;
  const score = scoreOf(project.expected, answersOf(project, report));
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

/** What a report says, once for each expectation: a thousand files of one cache are one answer. */
function answersOf({ expected }: Project, { differences }: ReportView): readonly Difference[] {
  const answers = differences.map((each) => {
    const path = expected.find((expectation) => fitsPath(expectation, each.path))?.path;
    const { cause, instruction, carries } = each;
    const said = [path ?? each.path, cause, instruction?.line, carries !== undefined];
    return [JSON.stringify(said), each] as const;
  });
  return [...new Map(answers).values()];
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
