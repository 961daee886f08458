import type { Rule } from "../rule.ts";

/** A submodule is not at its recorded commit. */
export const submoduleDirty: Rule = {
  name: "submodule-dirty",
  advise() {
    return undefined;
  },
};
