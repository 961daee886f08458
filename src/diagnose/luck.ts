import type { DiagnosedDifference } from "../domain/findings/difference.ts";
import { evidenceOf } from "./evidence.ts";
import { isWide } from "./fates.ts";
import { reorderingOf } from "./recognise/order.ts";

/**
 * When two builds ran again, this many words come in the same order by chance once in half a
 * million cases.
 */
const fewestWords = 6;

/**
 * Whether there are so few possible values that both builds may have got theirs again by chance: a few
 * letters, or the order of a few words.
 */
export function mayBeLuck(difference: DiagnosedDifference): boolean {
  const evidence = evidenceOf({ difference, all: [difference], twins: undefined });
  const reordering = reorderingOf(evidence);
  if (reordering !== undefined && reordering.share === 1) {
    return reordering.a.length > 0 && reordering.a.length < fewestWords;
  }
  const changes = evidence.windows.flatMap((window) => window.changes);
  return changes.length > 0 && !changes.some(isWide);
}
