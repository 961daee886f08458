import type { Rule } from "../rule.ts";

/** The revision is the forge's temporary merge of a pull request. */
export const mergePreview: Rule = {
  name: "merge-preview",
  advise() {
    return undefined;
  },
};
