import type { InstructionPlace } from "../../domain/build/instruction-place.ts";

/**
 * A command that made an image's files on this machine, before both builds. What it made is no
 * source, although the builds copy it like a context.
 */
export interface MakingCommand {
  /** Where the user wrote it. */
  readonly place: InstructionPlace;
  /** Seconds since 1970, when its first run began. */
  readonly startedAt: number;
  /** Checks the commit out in which it ran, once. @returns the folder's absolute path @throws Failure */
  source(): Promise<string>;
  /**
   * Runs it once more with another `SOURCE_DATE_EPOCH`: a day that it still writes then does not
   * come from there. @returns the absolute path of the folder with what it made @throws Failure
   */
  withOtherEpoch(): Promise<string>;
}
