import type { StepVariation } from "./step.ts";

const name = "varied-by-twofold";

/**
 * Another host name: the runtime sets it in the step's own UTS namespace, which ends with the step.
 * It is also in /etc/hostname and /etc/hosts, which buildah mounts and which are not part of the
 * image.
 */
export const hostname: StepVariation = {
  name: "hostname",
  environment: (base) => ({ ...base, hostname: name }),
  apply: (step) =>
    step.ownsHostname
      ? { has: { hostname: name } }
      : { lacks: "the step shares the host's UTS namespace" },
};
