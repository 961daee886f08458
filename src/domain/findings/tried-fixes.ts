import type { InstructionPlace } from "../build/instruction-place.ts";
import type { CauseId } from "./cause.ts";

/** A difference that was still there when the fixes were in place. */
export interface RemainingDifference {
  /** As in a difference. Untrusted. */
  readonly path: string;
  readonly cause: CauseId;
  /** The instruction that made it, with its fixes; undefined where that is not known. */
  readonly instruction?: InstructionPlace;
}

/** What became of one instruction that makes builds differ, when the fixes were tried. */
export type TriedInstruction = {
  /** As the user wrote it. */
  readonly instruction: InstructionPlace;
} & (
  | {
      /** The differences of this instruction that were still there; empty if it passed. */
      readonly remaining: readonly RemainingDifference[];
      readonly result: "passed" | "differs";
      readonly line: string;
    }
  | {
      /** The build failed at this instruction. */
      readonly result: "failed";
      readonly line: string;
    }
  | {
      /** The build failed at another instruction, so that it is not known. */
      readonly result: "unknown";
      readonly line: string;
    }
  | {
      /** No fix of it is a line of the Containerfile. */
      readonly result: "no-line";
      /** One sentence. */
      readonly reason: string;
    }
);

/** A build with the fixes that failed. */
export interface FailedTry {
  /** What failed, with the instruction. */
  readonly message: string;
  /** The last lines that the build printed. Untrusted. */
  readonly lastLines: readonly string[];
}

/**
 * What building with the fixes of a report has shown. The verdict stays that of the user's own
 * Containerfile.
 */
export interface TriedFixes {
  /**
   * `passed`: with the fixes, both builds are equal, as the settings ask for. `differs`: they are
   * not. `failed`: a build failed. `not-tried`: no fix is a line, or it could not be tried.
   */
  readonly result: "passed" | "differs" | "failed" | "not-tried";
  /** The instructions that make builds differ, in the order of the file. */
  readonly instructions: readonly TriedInstruction[];
  /** Remaining differences of other instructions, or of none that is known. */
  readonly others: readonly RemainingDifference[];
  /** How many remaining differences are not listed. */
  readonly omitted: number;
  /** Why nothing was tried. */
  readonly reason?: string;
  /** Set if a build failed. */
  readonly failed?: FailedTry;
  /** The change to the Containerfile as a unified diff for `git apply`; only if it passed. */
  readonly patch?: string;
}
