import type { Rule } from "../rule.ts";

/** A RUN step needs the network. */
export const networkInRun: Rule = {
  name: "network-in-run",
  advise() {
    return undefined;
  },
};
