import type { StepRun } from "../../domain/build/step-run.ts";

/** What is known of the first build's run of the step that the second build is about to run. */
export type Forerun =
  | { readonly kind: "ended"; readonly run: StepRun }
  /** `bytesSoFar`: over its network interfaces, as {@link StepRun.bytesMoved}. */
  | { readonly kind: "running"; readonly bytesSoFar: number | undefined }
  | { readonly kind: "unknown" };

/** When a build and its steps may start, so that they keep clear of another build's. An abort ends every wait. */
export interface BuildPace {
  /** Waits until the build may start. */
  begin(signal: AbortSignal): Promise<void>;
  /** Waits until a step may be prepared; called once for each step, in the build's order. */
  step(step: StepArrival, signal: AbortSignal): Promise<PacedStep>;
}

/** A step that the runtime is asked to create. */
export interface StepArrival {
  /** buildah's line of it. */
  readonly printed: string;
  /** Whether it can reach the machine's own network, and there the other build's steps. */
  readonly sharesNetwork: boolean;
}

/** A step from the moment that it is prepared. */
export interface PacedStep {
  readonly forerun: Forerun;
  /** Waits until its first process may start. `bytesSoFar` tells what it has moved since, when asked. */
  start(bytesSoFar: () => Promise<number | undefined>): Promise<void>;
  /** Its first process has ended. */
  ended(): void;
  /** What is known of it in the end, with the pace's own variation among what was applied, or not. */
  closed(run: StepRun): StepRun;
}
