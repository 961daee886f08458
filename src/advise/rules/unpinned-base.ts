import type { Rule } from "../rule.ts";

/** A `FROM`, `COPY --from` or build context is not pinned by digest. */
export const unpinnedBase: Rule = {
  name: "unpinned-base",
  advise() {
    return undefined;
  },
};
