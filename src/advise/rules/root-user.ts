import type { Rule } from "../rule.ts";

/** The final image runs as root. */
export const rootUser: Rule = {
  name: "root-user",
  advise() {
    return undefined;
  },
};
