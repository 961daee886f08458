import type { Instruction } from "../containerfile/model.ts";
import type { PathState } from "../domain/findings/watched-build.ts";

/** Which of the two builds: an index into every pair. */
export type Side = 0 | 1;

/**
 * A path that differs between the two builds, at the moment when it began to differ in this way.
 */
export interface Origin {
  readonly path: string;
  /** 0-based index of the stage. */
  readonly stage: number;
  /** Undefined if several instructions may have made it, and nothing shows which. */
  readonly instruction: Instruction | undefined;
  /**
   * The base's own instruction (ONBUILD) that made it, which is not in the file;
   * {@link instruction} is then FROM.
   */
  readonly trigger?: string;
  readonly states: readonly [PathState | undefined, PathState | undefined];
  /**
   * The watched step that made it ({@link stepKey}); undefined if it was inferred from its path
   * alone.
   */
  readonly step?: string;
  /** The origin that it only carries onward. */
  readonly from?: { readonly origin: Origin; readonly how: Carrying };
  /** What differed around it when it was made: if it is an archive, these may be its members. */
  readonly around: readonly Origin[];
  /** What later steps added to it and what differs independently. */
  readonly later: readonly Addition[];
}

/** What a step added to the end of a file that differed before. */
interface Addition extends Origin {
  /** Where it begins in the first build's file, in bytes. */
  readonly start: number;
}

/**
 * `copy`: the same bytes under another name; `made-of`: its bytes contain something of the other's.
 */
export type Carrying = "copy" | "made-of";

/** Returns the first origin: the one that carries nothing onward itself. */
export function rootOf(origin: Origin): Origin {
  return origin.from === undefined ? origin : rootOf(origin.from.origin);
}

/** Whether some step on the way from the root made new bytes from it. */
export function isMadeOf(origin: Origin): boolean {
  const { from } = origin;
  return from !== undefined && (from.how === "made-of" || isMadeOf(from.origin));
}
