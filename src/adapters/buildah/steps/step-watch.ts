import type { StepId } from "../../../domain/build/step-id.ts";
import type { RuntimeCall } from "../../shim/desk.ts";
import type { UpperFolder } from "./upper-folder.ts";

/** A step that is about to run. */
export interface PreparedStep extends RuntimeCall {
  /** Undefined for a step that is not in the Containerfile. */
  readonly id: StepId | undefined;
  /** The folder for its changes; undefined when that was not found. */
  readonly upper: UpperFolder | undefined;
}

/** Examines a step's files while nothing of it runs. */
export interface StepWatch {
  beforeStep(step: PreparedStep): Promise<void>;
  afterStep(call: RuntimeCall): Promise<void>;
}
