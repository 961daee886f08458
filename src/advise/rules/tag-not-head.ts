import type { Rule } from "../rule.ts";

/** The version asked for is a git tag at another commit. */
export const tagNotHead: Rule = {
  name: "tag-not-head",
  advise() {
    return undefined;
  },
};
