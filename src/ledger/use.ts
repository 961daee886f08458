import { type VariationName, variationNames } from "../domain/build/environment.ts";
import type { LedgerEntry } from "./entry.ts";

/** What a run asks of what it takes from a ledger. */
export interface EntryTerms {
  /** The variations that this run asks for. */
  readonly vary: readonly VariationName[];
  /** Those that every step must have had. */
  readonly requireVaried: readonly VariationName[];
  /** Whether a result that may have come over a network counts. */
  readonly takesNetwork: boolean;
}

/**
 * Explains why an entry proves less than running the step would, as the end of a sentence about the
 * step; undefined where it proves as much.
 */
export function whyUnused(
  { asked, run, usedNetwork }: Pick<LedgerEntry, "asked" | "run" | "usedNetwork">,
  { vary, requireVaried, takesNetwork }: EntryTerms,
): string | undefined {
  if (usedNetwork && !takesNetwork) return "its result may have come over a network";
  const unasked = vary.filter((name) => !asked.includes(name));
  if (unasked.length > 0) return `it was proven without ${listed(unasked)}`;
  const lacking = variationNames.filter(
    (name) =>
      requireVaried.includes(name) &&
      run.notApplied.some((each) => each.variation === name && each.isNeedless !== true),
  );
  return lacking.length === 0 ? undefined : `it was proven without ${listed(lacking)}`;
}

function listed(names: readonly VariationName[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
