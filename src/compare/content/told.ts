import type { Spots } from "./spots.ts";

/** What a format's own parts show, before or instead of a comparison byte by byte. */
export interface Told extends Spots {
  readonly isReordered: boolean;
  readonly hasSameWords?: boolean;
  /** Sentences about what has no spot, e.g. a section that only one side has. */
  readonly facts: readonly string[];
}

export const nothing: Told = { spots: [], isCut: false, isReordered: false, facts: [] };
