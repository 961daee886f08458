import type { Rule } from "../rule.ts";

/** The repository named by the input is none of the checkout's remotes. */
export const unknownRepository: Rule = {
  name: "unknown-repository",
  advise() {
    return undefined;
  },
};
