import type { VariationName } from "./environment.ts";
import type { InstructionPlace } from "./instruction-place.ts";

/**
 * A variation that was missing from the second build or some of its steps, with a reason that a
 * user can act on.
 */
export interface NotApplied {
  readonly variation: VariationName;
  readonly reason: string;
  /** The steps that missed it; absent when the whole build did. */
  readonly steps?: readonly InstructionPlace[];
  /**
   * Both builds are certainly the same in this respect, so nothing is left unproven. Only set for a
   * single step.
   */
  readonly isNeedless?: true;
}
