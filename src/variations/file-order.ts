import type { StepVariation } from "./step.ts";

/**
 * The options with which disorderfs(1) sorts backwards and changes nothing else. That also differs
 * on file systems that return entries in the order of their names or of their creation.
 */
export const reversedOrder = [
  ...["--sort-dirents=yes", "--reverse-dirents=yes"],
  ...["--shuffle-dirents=no", "--pad-blocks=0", "-q"],
] as const;

/**
 * Directory entries in another order: the step sees its root through disorderfs, sorted backwards.
 * The mount ends with the step, and what the step writes goes to the same files below. Without
 * FUSE, only the order in which variation `context` creates files differs.
 */
export const fileOrder: StepVariation = {
  name: "file-order",
  environment: (base) => base,
  apply: (step, { fileOrder: program }) => {
    if ("lacks" in program) return program;
    // Package managers touch tens of thousands of files, and each access is several times slower
    // through FUSE.
    if (step.network === "expected") return { lacks: "the step installs from the network" };
    return { has: { fileOrder: program.has } };
  },
};
