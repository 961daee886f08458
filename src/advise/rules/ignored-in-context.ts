import type { Rule } from "../rule.ts";

/** Files that git ignores would enter the image. */
export const ignoredInContext: Rule = {
  name: "ignored-in-context",
  advise() {
    return undefined;
  },
};
