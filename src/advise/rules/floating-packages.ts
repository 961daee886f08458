import type { Rule } from "../rule.ts";

/** A package manager in RUN takes what is newest. */
export const floatingPackages: Rule = {
  name: "floating-packages",
  advise() {
    return undefined;
  },
};
