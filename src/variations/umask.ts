import type { StepVariation } from "./step.ts";

/**
 * A umask that gives files to others to write, but not to the group: no program asks for such modes, so that after
 * the step they are known from the rest and set as umask 022 would have ({@link isOfVariedUmask}).
 */
export const variedUmask = 0o020;

/**
 * Another umask, set by the runtime. A step's new files have the modes that umask 022 gives as soon as it has ended:
 * every builder sets 022, so that a mode alone is no difference. What a step writes of modes while it runs, e.g. into
 * an archive, is.
 */
export const umask: StepVariation = {
  name: "umask",
  environment: (base) => ({ ...base, umask: variedUmask }),
  apply: () => ({ has: { umask: variedUmask } }),
};
