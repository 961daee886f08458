import type { Instruction, Stage } from "./model.ts";
import { nameOf } from "./origins.ts";

/**
 * Whether input `hermetic` cuts a stage's RUN steps off from the network; always false without the
 * input. Stages are named as a target is: by name, or by number if they have no name.
 */
export function isCutOffStage(
  hermetic: { readonly fetchStages: readonly string[] } | undefined,
  stage: Stage,
): boolean {
  return hermetic !== undefined && !hermetic.fetchStages.includes(nameOf(stage));
}

/** Whether a RUN is cut off by its own `--network=none`. */
export function isCutOffStep({ flags }: Instruction): boolean {
  return flags.some(({ name, value }) => name === "network" && value.text === "none");
}
