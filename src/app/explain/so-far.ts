import type { DiagnosedDifference, FoundDifference } from "../../domain/findings/difference.ts";
import { shortened, visible } from "../../domain/text/printable.ts";

/** How many paths a line names. */
const named = 5;
/** How many instructions are listed. */
const mostLines = 10;
/** The longest path that is shown whole, in UTF-16 units. */
const longest = 120;

/**
 * Tells which places differ, as soon as that is known: what is built from here on only explains it.
 * It gives no verdict, because exceptions may accept the differences.
 */
export function placesSoFar(differences: {
  readonly listed: readonly Pick<FoundDifference, "path">[];
  readonly omitted: number;
}): string {
  const paths = [...new Set(differences.listed.map(({ path }) => path))];
  const count = paths.length + differences.omitted;
  const where = count === 1 ? "1 place" : `${count} places`;
  return `the images differ in ${where}: ${listed(paths, differences.omitted)}`;
}

type Explained = Pick<DiagnosedDifference, "path" | "cause" | "instruction">;

/**
 * Tells what makes the places differ as far as that is known before builds with some of the
 * variations, one line for each instruction.
 */
export function causesSoFar(differences: readonly Explained[]): readonly string[] {
  const lines = new Map<string, Explained[]>();
  for (const difference of differences) {
    const { instruction } = difference;
    if (instruction === undefined) continue;
    const line = `${visible(instruction.file)}:${instruction.line}`;
    lines.set(line, [...(lines.get(line) ?? []), difference]);
  }
  return [...lines].slice(0, mostLines).map(([line, here]) => {
    const causes = new Set(here.map(({ cause = "unknown" }) => cause));
    const paths = [...new Set(here.map(({ path }) => path))];
    return `so far: ${line} makes ${listed(paths, 0)} differ: ${[...causes].join(", ")}`;
  });
}

function listed(paths: readonly string[], omitted: number): string {
  const shown = paths.slice(0, named).map((path) => shortened(visible(path), longest));
  const more = paths.length - shown.length + omitted;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`;
}
