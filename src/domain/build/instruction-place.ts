import type { WrittenPlace } from "./written-place.ts";

/** The instruction that a difference comes from, at the place where the user wrote it. */
export interface InstructionPlace extends WrittenPlace {
  readonly text: string;
}
