import type { ProvenStep } from "../../../app/ports/ledger.ts";
import type { StepId } from "../../../domain/build/step-id.ts";
import type { StepRun } from "../../../domain/build/step-run.ts";
import type { Bundle } from "../../shim/bundle.ts";
import type { RuntimeCall } from "../../shim/desk.ts";
import type { Mount, UpperFolder } from "./upper-folder.ts";

/** A step, before anything of its environment is prepared. */
export interface StepToProve extends RuntimeCall {
  /** Undefined for a step that is not in the Containerfile. */
  readonly id: StepId | undefined;
  /** As buildah wrote it. */
  readonly bundle: Bundle;
  /** The line that buildah prints for the step. */
  readonly text: string;
  /** What is mounted where the step is started. */
  readonly mounts: readonly Mount[];
  /** The folder for its changes; undefined when that was not found. */
  readonly upper: UpperFolder | undefined;
  /** The network that it is allowed. */
  readonly network: "off" | "own" | "shared";
}

/** Knows the steps whose results are proven, and takes note of those that run. */
export interface StepProofs {
  /** Returns the proven result that takes the place of running the step; undefined: it has to run. */
  before(step: StepToProve): Promise<ProvenStep | undefined>;
  /** Takes note that a step's first process starts. */
  started(call: RuntimeCall): void;
  /**
   * Makes the changes of a step that did not run, or takes note of those of one that did. Nothing of
   * it runs any more.
   * @throws Error where changes could not be made as they were proven: the build must not go on
   */
  after(call: RuntimeCall, run: StepRun): Promise<void>;
}
