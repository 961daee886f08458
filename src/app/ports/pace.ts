import type { StepId } from "../../domain/build/step-id.ts";
import type { StepRun } from "../../domain/build/step-run.ts";

/**
 * What is known of the first build's run of a step, when the second build is about to run that
 * step.
 */
export type Forerun =
  | { readonly kind: "ended"; readonly run: StepRun }
  /** `bytesSoFar`: moved over its network interfaces, as in {@link StepRun.bytesMoved}. */
  | { readonly kind: "running"; readonly bytesSoFar: number | undefined }
  | { readonly kind: "unknown" };

/**
 * Decides when a build and its steps may start, so that they keep clear of another build's. An
 * abort ends every wait.
 */
export interface BuildPace {
  /** Waits until the build may start. */
  begin(signal: AbortSignal): Promise<void>;
  /** Waits until a step may be prepared; called once for each step, in the build's order. */
  step(step: StepArrival, signal: AbortSignal): Promise<PacedStep>;
}

/** A step that the runtime is about to create. */
export interface StepArrival {
  readonly id: StepId | undefined;
  /** Whether it can reach the machine's own network, and there the other build's steps. */
  readonly sharesNetwork: boolean;
}

/** A step, from the moment it is prepared. */
export interface PacedStep {
  readonly forerun: Forerun;
  /**
   * Waits until its first process may start. `bytesSoFar` returns the bytes it has moved since
   * then.
   */
  start(bytesSoFar: () => Promise<number | undefined>): Promise<void>;
  /** Reports that its first process has ended. */
  ended(): void;
  /**
   * Returns the finished step, with the pace's own variation added to the applied or the not
   * applied ones.
   */
  closed(run: StepRun): StepRun;
}
