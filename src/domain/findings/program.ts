import type { InstructionPlace } from "../build/instruction-place.ts";

/** A program in the image that its platform's processor does not run. */
export interface ForeignProgram {
  /** Relative to the image root without a leading slash. */
  readonly path: string;
  /** The architecture that it is for, e.g. `amd64`. */
  readonly architecture: string;
  /** The instruction that wrote it, where that is known. */
  readonly instruction?: InstructionPlace;
}
