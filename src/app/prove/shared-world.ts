import type { BuildRequest } from "../../domain/build/request.ts";
import type { StepRun } from "../../domain/build/step-run.ts";
import type { Builder } from "../ports/build.ts";

/**
 * Whether the steps of two builds could reach each other: in the machine's network, what one build's step serves
 * another one's can ask for, and both would agree on it. Such builds never run at the same time.
 */
export function sharesWorld(
  { network }: Pick<BuildRequest, "network">,
  { noShim }: Pick<Builder, "noShim">,
  steps: readonly StepRun[] = [],
): boolean {
  // A single step may have asked for it, too (RUN --network=host).
  return network === "host" || noShim !== undefined || steps.some((step) => step.sharesNetwork);
}
