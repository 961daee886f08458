import type { Rule } from "../rule.ts";

/** The checkout is not at the revision asked for. */
export const wrongRevision: Rule = {
  name: "wrong-revision",
  advise() {
    return undefined;
  },
};
