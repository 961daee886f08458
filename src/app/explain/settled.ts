import { isSurelyChance, isSurelyVaried } from "../../diagnose/by-variation.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import type { PlacedDifference } from "./placed.ts";

/**
 * Whether the second build need not run once more: for each difference, what the first build gave
 * when it ran again leaves nothing open that the second one could tell.
 */
export function areSettled(
  differences: readonly PlacedDifference[],
  applied: readonly VariationName[],
): boolean {
  return differences.every((each) => isSettled(each, applied));
}

function isSettled(
  { difference, place, isSteady, proven }: PlacedDifference,
  applied: readonly VariationName[],
): boolean {
  // No watched build tells more of the config, or of what follows from another difference.
  if (difference.kind === "config" || difference.carries !== undefined) return true;
  if (place === undefined) return false;
  if (proven !== undefined) return true;
  if (isSteady) return isSurelyVaried(difference, applied);
  // Of a name that only one build has, the other build's counterpart is not known to have changed.
  const isAlone = difference.kind === "added" || difference.kind === "removed";
  return !isAlone && isSurelyChance(difference);
}
