import type { Rule } from "../rule.ts";

/** The tag that gives the version is only local. */
export const ephemeralTag: Rule = {
  name: "ephemeral-tag",
  advise() {
    return undefined;
  },
};
