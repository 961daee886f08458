import { shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** Not a git checkout, or no remote. */
export const noRepository: Rule = {
  name: "no-repository",
  advise({ checkout }) {
    if (checkout.kind === "none")
      return {
        message: "The build context is in no git checkout: the image cannot name its source.",
        evidence: [shown(checkout.why)],
        fix: "Build from a clone of the repository (in a workflow, after actions/checkout).",
      };
    if (checkout.remotes.length > 0) return undefined;
    return {
      message: "The checkout has no remote: the image cannot name its repository.",
      evidence: [
        checkout.revision.known ? `revision: ${checkout.revision.value}` : "no commit yet",
      ],
      fix: "Add the remote: `git remote add origin <url>`.",
    };
  },
};
