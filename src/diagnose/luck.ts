import type { DiagnosedDifference } from "../domain/findings/difference.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { isWide } from "./fates.ts";
import { reorderingOf } from "./recognise/order.ts";

/**
 * When two builds ran again, this many things come in the same order by chance once in half a
 * million cases.
 */
const fewestThings = 6;

/**
 * Whether there are so few possible values that both builds may have got theirs again by chance: a few
 * letters, or the order of a few things.
 */
export function mayBeLuck(difference: DiagnosedDifference): boolean {
  const evidence = evidenceOf({ difference, all: [difference], twins: undefined });
  const reordering = reorderingOf(evidence);
  if (reordering !== undefined && reordering.share === 1) {
    return reordering.a.length > 0 && thingsIn(evidence) < fewestThings;
  }
  const changes = evidence.windows.flatMap((window) => window.changes);
  return changes.length > 0 && !changes.some(isWide);
}

/**
 * Counts what changes its place. Words that follow each other in every build move as one thing: a
 * key and its value, the columns of a row.
 */
function thingsIn(evidence: Evidence): number {
  const orders = [evidence, evidence.again].flatMap((each) => {
    const found = each === undefined ? undefined : reorderingOf(each);
    return found === undefined || found.share < 1 ? [] : [found.a, found.b];
  });
  const [first = [], ...others] = orders.map(neighbours);
  const kept = others.map((each) => new Set(each));
  return 1 + first.filter((pair) => !kept.every((each) => each.has(pair))).length;
}

/** Returns each word with the one that follows it. */
function neighbours(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, at) => JSON.stringify([words[at], word]));
}
