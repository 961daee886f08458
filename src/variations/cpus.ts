import type { StepVariation } from "./step.ts";

/**
 * At least one processor fewer: an affinity of the step's first process, which all others inherit.
 */
export const cpus: StepVariation = {
  name: "cpus",
  environment: (base) => base,
  apply: (_step, { cpus: list }) => ("lacks" in list ? list : { has: { cpus: list.has } }),
};
