import type { StepVariation } from "./step.ts";

/**
 * No network for a step whose commands name nothing that uses one: all links but the loopback are
 * taken down in the step's own network namespace. A measurement shows whether the first build's
 * step really moved no bytes.
 */
export const network: StepVariation = {
  name: "network",
  environment: (base) => base,
  apply: (step, { network: links }) => {
    if (step.network === "off") {
      return { lacks: "the step has no network in either build", isNeedless: true };
    }
    if (step.network === "expected") return { lacks: "the step uses the network" };
    if (step.network === "quiet")
      return { lacks: "the step may use the network: in the first build, it was still running" };
    return "lacks" in links ? links : { has: { network: "off" } };
  },
};
