import type { Run } from "./runs.ts";

/** What the table says of an entry beside its runs. */
export interface Described {
  readonly name: string;
  readonly heldBy?: string | undefined;
  readonly about: string;
}

/** An entry's runs, counted. */
export interface Row extends Described {
  readonly runs: number;
  readonly true: number;
  readonly false: number;
  readonly failed: number;
  /** Runs that were false by each kind of difference; one run may have several. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly causes: Readonly<Record<string, number>>;
  /** The median of its runs. */
  readonly seconds: number;
}

/** Counts the runs of each entry that has any, in the order of the entries. */
export function rowsOf(entries: readonly Described[], runs: readonly Run[]): readonly Row[] {
  return entries.flatMap(({ name, heldBy, about }): Row[] => {
    const own = runs.filter(({ entry }) => entry === name);
    if (own.length === 0) return [];
    const with_ = (verdict: Run["verdict"]): number =>
      own.filter((run) => run.verdict === verdict).length;
    return [
      {
        name,
        heldBy,
        about,
        runs: own.length,
        true: with_("true"),
        false: with_("false"),
        failed: with_("failed"),
        kinds: countOf(own.flatMap(({ kinds }) => kinds)),
        causes: countOf(own.flatMap(({ causes }) => causes)),
        seconds: medianOf(own.map(({ seconds }) => seconds)),
      },
    ];
  });
}

/** The rows as Markdown, with a sum. */
export function tableOf(rows: readonly Row[]): string {
  const sum = (name: "runs" | "true" | "false" | "failed"): number =>
    rows.reduce((total, row) => total + row[name], 0);
  return [
    "| entry | written for | runs | true | false | failed | false by | causes | seconds |",
    "|---|---|---|---|---|---|---|---|---|",
    ...rows.map((row) => {
      const counts = `${row.runs} | ${row.true} | ${row.false} | ${row.failed}`;
      const why = `${listOf(row.kinds)} | ${listOf(row.causes)}`;
      return `| ${row.name} | ${row.heldBy ?? ""} | ${counts} | ${why} | ${row.seconds.toFixed(1)} |`;
    }),
    `| **all** | | ${sum("runs")} | ${sum("true")} | ${sum("false")} | ${sum("failed")} | | | |`,
  ].join("\n");
}

function countOf(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function listOf(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
