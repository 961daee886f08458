import type { PacedStep } from "../../../app/ports/pace.ts";
import type { VariationName } from "../../../domain/build/environment.ts";
import type { StepRun } from "../../../domain/build/step-run.ts";
import type { ClockReach } from "./clock-reach.ts";
import type { StepCounters } from "./step-counters.ts";

/** A step between its `create` and its `delete`. */
export interface OpenStep {
  run: StepRun;
  readonly paced: PacedStep | undefined;
  readonly isCut: boolean;
  readonly hasOwnNetwork: boolean;
  readonly cpus: string | undefined;
  counters?: StepCounters;
  /** Set where the step was given another day. */
  readonly clock: ClockReach | undefined;
}

/** Returns the bytes over the step's network interfaces; undefined where they cannot be counted. */
export async function movedBy({ isCut, counters }: OpenStep): Promise<number | undefined> {
  return isCut ? 0 : await counters?.moved();
}

/** Returns the run without a variation that the step did not get after all. */
export function withdrawn(run: StepRun, variation: VariationName, reason: string): StepRun {
  return {
    ...run,
    applied: run.applied.filter((name) => name !== variation),
    notApplied: [...run.notApplied, { variation, reason }],
  };
}
