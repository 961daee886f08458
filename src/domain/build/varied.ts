import { type VariationName, variationNames } from "./environment.ts";
import type { NotApplied } from "./not-applied.ts";

/** In what the second build differed on purpose. Every known variation is in one of the two lists. */
export interface Variations {
  /** Those that every step had, or that no step was there to have. */
  readonly applied: readonly VariationName[];
  /** The others, in the order of the known ones; a variation with several reasons is there once for each. */
  readonly notApplied: readonly NotApplied[];
}

/** Nothing was varied, for one reason. */
export function nothingVaried(reason: string): Variations {
  return { applied: [], notApplied: variationNames.map((variation) => ({ variation, reason })) };
}

/** The variations that not every step had, each once. */
export function notVaried({ applied }: Pick<Variations, "applied">): readonly VariationName[] {
  return variationNames.filter((name) => !applied.includes(name));
}
