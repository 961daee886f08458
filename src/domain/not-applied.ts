import type { InstructionPlace } from "./difference.ts";
import type { VariationName } from "./environment.ts";

/** A variation that was asked for and could not be applied, with the reason a user can act on. */
export interface NotApplied {
  readonly variation: VariationName;
  readonly reason: string;
  /** The steps that it could not be applied to; absent when that holds for the whole build. */
  readonly steps?: readonly InstructionPlace[];
}
