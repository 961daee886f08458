import type { Rule } from "../rule.ts";

/** The remote has the same tag at another commit. */
export const tagMismatch: Rule = {
  name: "tag-mismatch",
  advise() {
    return undefined;
  },
};
