import { chanceGenerators } from "./generators/chance.ts";
import { environmentGenerators } from "./generators/environment.ts";
import { orderGenerators } from "./generators/orders.ts";
import { placeGenerators } from "./generators/places.ts";
import { timeGenerators } from "./generators/times.ts";
import { type Knowledge, mismatch } from "./mismatch.ts";
import type { Generator } from "./world.ts";

/** All kinds of steps whose output differs. */
export const generators: readonly Generator[] = [
  ...chanceGenerators,
  ...placeGenerators,
  ...orderGenerators,
  ...timeGenerators,
  ...environmentGenerators,
];

/** What came out for one generator. */
export interface Row {
  readonly name: string;
  readonly kind: Generator["kind"];
  cases: number;
  right: number;
  unknown: number;
  /** Wrong causes by their names. */
  readonly wrong: Map<string, number>;
  /** The first wrong ones, to be run again. */
  readonly examples: string[];
}

/** Runs the generators in turn until there are so many mismatches. */
export async function measure(options: {
  readonly cases: number;
  readonly seed: number;
  readonly knowledge?: Knowledge;
  readonly only?: RegExp;
}): Promise<readonly Row[]> {
  const { cases, seed, knowledge = "samples", only = /./ } = options;
  const chosen = generators.filter(({ name }) => only.test(name));
  const rows = chosen.map(
    ({ name, kind }): Row => ({
      ...{ name, kind, cases: 0, right: 0, unknown: 0 },
      ...{ wrong: new Map(), examples: [] },
    }),
  );
  for (let at = 0, done = 0; done < cases; at += 1) {
    const [generator, row] = [chosen[at % chosen.length], rows[at % chosen.length]];
    if (generator === undefined || row === undefined) throw new Error("no generator is chosen");
    const own = { seed: (seed + at * 2_654_435_761) >>> 0, index: Math.floor(at / chosen.length) };
    const { found, isMismatch } = await mismatch(generator, { ...own, knowledge });
    if (!isMismatch) continue;
    done += 1;
    note(row, generator, { own, causes: found.map(({ cause = "unknown" }) => cause) });
  }
  return rows;
}

function note(
  row: Row,
  { causes: right }: Generator,
  { own, causes }: { readonly own: { seed: number; index: number }; readonly causes: string[] },
): void {
  row.cases += 1;
  const wrong = causes.filter((cause) => cause !== "unknown" && !right.includes(cause));
  if (wrong.length > 0) {
    for (const cause of new Set(wrong)) row.wrong.set(cause, (row.wrong.get(cause) ?? 0) + 1);
    if (row.examples.length < 3) row.examples.push(`seed ${own.seed} index ${own.index}: ${wrong}`);
  } else if (causes.length === 0 || causes.includes("unknown")) {
    row.unknown += 1;
    if (row.examples.length < 3) row.examples.push(`seed ${own.seed} index ${own.index}: unknown`);
  } else row.right += 1;
}

/** What came out for all of them. */
export function totalsOf(rows: readonly Row[]) {
  const drawn = rows.filter(({ kind }) => kind === "chance" || kind === "order");
  const sum = (all: readonly Row[], of: (row: Row) => number): number =>
    all.reduce((total, row) => total + of(row), 0);
  return {
    wrong: sum(rows, ({ cases, right, unknown }) => cases - right - unknown),
    /** Of what is chance. */
    unknown: sum(drawn, (row) => row.unknown),
    chance: sum(drawn, (row) => row.cases),
  };
}

/** Cases that were not told right, to be run again. */
export function examplesOf(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ name, examples }) => examples.map((one) => `${name} ${one}`));
}

/** The rows as a table for people. */
export function tableOf(rows: readonly Row[]): string {
  const line = ({ name, cases, right, unknown, wrong }: Row): string => {
    const others = [...wrong].map(([cause, count]) => `${cause} ${count}`).join(", ");
    return `| ${name} | ${cases} | ${right} | ${unknown} | ${others} |`;
  };
  const head = ["| generator | cases | right | unknown | wrong |", "|---|--:|--:|--:|---|"];
  return [...head, ...rows.map(line)].join("\n");
}
