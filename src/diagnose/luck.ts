import type { Difference } from "../domain/findings/difference.ts";
import { evidenceOf } from "./evidence.ts";
import { isWide } from "./fates.ts";
import { reorderingOf } from "./recognise/order.ts";

/** Words that stand in one order again by chance once in half a million cases, when two builds ran again. */
const fewestWords = 6;

/**
 * Whether chance has so few values to choose from that both builds may have come to theirs again: a few letters, or
 * the order of a few words.
 */
export function mayBeLuck(difference: Difference): boolean {
  const evidence = evidenceOf({ difference, all: [difference], twins: undefined });
  const reordering = reorderingOf(evidence);
  if (reordering !== undefined && reordering.share === 1) {
    return reordering.a.length > 0 && reordering.a.length < fewestWords;
  }
  const changes = evidence.windows.flatMap((window) => window.changes);
  return changes.length > 0 && !changes.some(isWide);
}
