import type { Rule } from "../rule.ts";

/** The final stage also builds: a toolchain may be shipped. */
export const singleStage: Rule = {
  name: "single-stage",
  advise() {
    return undefined;
  },
};
