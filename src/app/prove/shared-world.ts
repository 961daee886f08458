import type { BuildRequest } from "../../domain/build/request.ts";
import type { StepRun } from "../../domain/build/step-run.ts";
import type { Builder } from "../ports/build.ts";

/**
 * Whether the steps of two builds could reach each other. In the machine's network, a step of one
 * build could use what a step of the other serves, and both would then agree on it. Such builds
 * never run at the same time.
 */
export function sharesWorld(
  { network }: Pick<BuildRequest, "network">,
  { noShim }: Pick<Builder, "noShim">,
  steps: readonly StepRun[] = [],
): boolean {
  // A single step may also have asked for the machine's network (RUN --network=host).
  return network === "host" || noShim !== undefined || steps.some((step) => step.sharesNetwork);
}
