import type { Rule } from "../rule.ts";

/** A Git LFS file is still a pointer. */
export const lfsPointer: Rule = {
  name: "lfs-pointer",
  advise() {
    return undefined;
  },
};
