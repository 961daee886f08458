import type { VariationName } from "./environment.ts";
import type { NotApplied } from "./not-applied.ts";
import type { StepId } from "./step-id.ts";

/**
 * `off`: a step gets no network. `expected`: as far as its commands tell, they use the network.
 * `quiet`: the commands may use it, but the first build's run of the step, which is still going on,
 * has moved no bytes so far.
 */
export type StepNetwork = "off" | "expected" | "quiet" | "unexpected";

/** Tells of each step what it may use of the network; undefined: it is not in the Containerfile. */
export type StepNetworks = (id: StepId | undefined) => StepNetwork;

/**
 * How far variation `clock` moves a step's clock. `far`: another day, month, year and day of the
 * week. `next day`: so little that certificates and package lists are still valid, so that steps
 * that use the network can have it too. `none`: the clock is only read in the way in which it would
 * be moved.
 */
export type ClockShift = "far" | "next day" | "none";

/**
 * How variation `file-order` lists a folder. `kept`: in the usual order, but in the way in which it
 * would be changed.
 */
export type FileOrder = "reversed" | "kept";

/** A RUN step that a runtime started and that has ended. */
export interface StepRun {
  /** Undefined for a step that is not in the Containerfile. */
  readonly id: StepId | undefined;
  readonly applied: readonly VariationName[];
  readonly notApplied: readonly NotApplied[];
  /** Bytes over its network interfaces; absent when they could not be counted. */
  readonly bytesMoved?: number;
  /** The step had the machine's network, and so whatever others offer on it. */
  readonly sharesNetwork?: true;
  /**
   * It left files with modes that the varied umask would give, although it did not have that umask:
   * they are the step's own.
   */
  readonly ownModes?: true;
  /**
   * It made hard links, or wrote to some, while it saw folders in another order: it may have seen a
   * file's old size or time under another of its names.
   */
  readonly madeLinks?: true;
  /** It did not run in this build: all of this is what was found out when its result was proven. */
  readonly fromLedger?: true;
}

/**
 * A file that all users of a step may write to, and that is not part of the image: absolute paths on
 * this machine, and in the step, below its /dev.
 */
export interface StepOutput {
  readonly source: string;
  readonly destination: string;
}
