import type { StepVariation } from "./step.ts";

/**
 * Another kernel release (`uname -r` says 2.6): the UNAME26 personality(2), which the step's
 * processes inherit.
 */
export const kernelName: StepVariation = {
  name: "kernel-name",
  environment: (base) => base,
  apply: (_step, { kernelName: architecture }) =>
    "lacks" in architecture ? architecture : { has: { kernelName: architecture.has } },
};
