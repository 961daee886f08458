import type { VariationName } from "./environment.ts";
import type { InstructionPlace } from "./instruction-place.ts";

/** A variation that the second build, or some of its steps, did not have, with the reason a user can act on. */
export interface NotApplied {
  readonly variation: VariationName;
  readonly reason: string;
  /** The steps that did not have it; absent when that holds for the whole build. */
  readonly steps?: readonly InstructionPlace[];
  /** Both builds are the same in this for sure: nothing is left unproven. Set of a step alone. */
  readonly isNeedless?: true;
}
