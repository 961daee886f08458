import { stepKey } from "../../domain/build/step-id.ts";
import type { StepRun } from "../../domain/build/step-run.ts";
import type { BuildOptions } from "../ports/build.ts";

/** Returns what a build may know of its steps from those of an earlier one. */
export function knownOf(steps: readonly StepRun[]): Pick<BuildOptions, "ownModes" | "makesLinks"> {
  const known = new Map(steps.map((step) => [stepKey(step.id), step]));
  return {
    ownModes: (id) => id !== undefined && known.get(stepKey(id))?.ownModes === true,
    makesLinks: (id) => known.get(stepKey(id))?.madeLinks === true,
  };
}
