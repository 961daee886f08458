import type { Instruction, Stage } from "./model.ts";
import { nameOf } from "./origins.ts";

/**
 * Whether a stage's RUN steps are cut off from the network by input `hermetic`; without the input none is. Stages are
 * named as a target is: by their names, and those without one by their numbers.
 */
export function isCutOffStage(
  hermetic: { readonly fetchStages: readonly string[] } | undefined,
  stage: Stage,
): boolean {
  return hermetic !== undefined && !hermetic.fetchStages.includes(nameOf(stage));
}

/** Whether a RUN's own `--network=none` cuts it off. */
export function isCutOffStep({ flags }: Instruction): boolean {
  return flags.some(({ name, value }) => name === "network" && value.text === "none");
}
