import type { Outcome } from "./verdicts.ts";

/** One row a project, as Markdown. */
export function tableOf(outcomes: readonly Outcome[]): string {
  return [
    "| ecosystem | project | plain builds | verdict | lines | causes | right? | extra builds | seconds, plain | seconds, Twofold |",
    "|---|---|---|---|---|---|---|---|---|---|",
    ...outcomes.map(rowOf),
  ].join("\n");
}

function rowOf({ project, plain, report, seconds, extraBuilds, faults }: Outcome): string {
  const lines = distinct(report.differences.map(({ instruction }) => instruction?.line ?? 0));
  const causes = distinct(report.differences.map(({ cause = "unknown" }) => cause));
  const right = faults.length === 0 ? "yes" : wrongness(project.missed);
  const cells = [
    project.ecosystem,
    project.name,
    plain.outcome,
    report.verdict,
    lines.join(", "),
    causes.join(", "),
    right,
    extraBuilds,
    plain.seconds,
    seconds,
  ];
  return `| ${cells.join(" | ")} |`;
}

function wrongness(missed: string | undefined): string {
  return missed === undefined ? "**no**" : `no: ${missed}`;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}
