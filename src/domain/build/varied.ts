import { type VariationName, variationNames } from "./environment.ts";
import type { NotApplied } from "./not-applied.ts";

/** How the second build differed on purpose. Every known variation is in one of the two lists. */
export interface Variations {
  /** Variations that every step had, including those that had no step to apply to. */
  readonly applied: readonly VariationName[];
  /**
   * All other variations, in the order of `variationNames`; a variation with several reasons is
   * listed once for each.
   */
  readonly notApplied: readonly NotApplied[];
}

/** Describes a build in which nothing was varied, for one reason. */
export function nothingVaried(reason: string): Variations {
  return { applied: [], notApplied: variationNames.map((variation) => ({ variation, reason })) };
}

/** Returns the variations that not every step had, each once. */
export function notVaried({ applied }: Pick<Variations, "applied">): readonly VariationName[] {
  return variationNames.filter((name) => !applied.includes(name));
}
