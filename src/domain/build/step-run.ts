import type { VariationName } from "./environment.ts";
import type { NotApplied } from "./not-applied.ts";

/**
 * `off`: a step gets none; `expected`: its commands use one, as far as they tell; `quiet`: they may, but the first build's
 * run of the step, which goes on, has moved nothing so far.
 */
export type StepNetwork = "off" | "expected" | "quiet" | "unexpected";

/** A RUN step that a runtime started and that has ended. */
export interface StepRun {
  /** buildah's line of it: untrusted. */
  readonly printed: string;
  readonly applied: readonly VariationName[];
  readonly notApplied: readonly NotApplied[];
  /** Bytes over its network interfaces; absent where they could not be counted. */
  readonly bytesMoved?: number;
  /** It had the machine's network, and what others offer there. */
  readonly sharesNetwork?: true;
}
