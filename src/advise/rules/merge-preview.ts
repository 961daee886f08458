import type { Asked } from "../../domain/source/asked.ts";
import { perSurface } from "../../domain/text/surface.ts";
import type { Facts } from "../facts.ts";
import type { Rule } from "../rule.ts";

/**
 * The revision is the forge's temporary merge of a pull request. It is still reported as the
 * revision, because it is what was built.
 */
export const mergePreview: Rule = {
  name: "merge-preview",
  advise(facts) {
    const preview = builtPreview(facts);
    if (preview === undefined) return undefined;
    const { ref, commit, head, base } = preview;
    return {
      message:
        "The revision is the forge's temporary merge commit for a pull request, which is on no branch or tag.",
      evidence: [
        `ref: ${ref}`,
        `revision: ${commit}`,
        `head of the pull request: ${head ?? "not in the event"}`,
        `base of the pull request: ${base ?? "not in the event"}`,
      ],
      fix: `To build what was pushed, check out the head of the pull request${perSurface({
        workflow: ": set `ref: ${{ github.event.pull_request.head.sha }}` for actions/checkout",
        commandLine: "",
      })}. Publish from a branch or tag.`,
    };
  },
};

/**
 * Returns the temporary merge if it is what is checked out. The advisory replaces `unpushed` and
 * `wrong-revision`.
 */
export function builtPreview({ checkout, asked }: Facts): Asked["mergePreview"] {
  if (checkout.kind === "none" || !checkout.revision.known) return undefined;
  return asked.mergePreview?.commit === checkout.revision.value ? asked.mergePreview : undefined;
}
