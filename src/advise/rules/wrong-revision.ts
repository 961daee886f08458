import { perSurface } from "../../domain/text/surface.ts";
import { bounded, shown } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Rule } from "../rule.ts";
import { builtPreview } from "./merge-preview.ts";
import { versionsAsked } from "./tag-not-head.ts";

/** The checkout is not at the requested revision. */
export const wrongRevision: Rule = {
  name: "wrong-revision",
  advise(facts) {
    const { checkout, asked } = facts;
    if (checkout.kind === "none" || !checkout.revision.known) return undefined;
    const revision = checkout.revision.value;
    if (!isAskedAbout(facts) || asked.revisions.length === 0) return undefined;
    if (asked.revisions.some(({ commit }) => commit === revision)) return undefined;
    if (builtPreview(facts) !== undefined) return undefined;
    // If a version was requested by name, that request counts, whatever commit started the run.
    if (versionsAsked(facts).some(({ isHere }) => isHere)) return undefined;
    return {
      message: "The checkout is not at the revision for which the run was started.",
      evidence: [
        `revision: ${revision}`,
        ...bounded(asked.revisions.map(({ commit, from }) => `${shown(from)}: ${commit}`)),
      ],
      fix: `Check out the revision of the run${perSurface({ workflow: " (actions/checkout without `ref`)", commandLine: "" })}, and do not commit before the build.`,
    };
  },
};

/**
 * Whether the run's event is about this checkout: a workflow may also check out other repositories.
 */
export function isAskedAbout({ checkout, asked, repository }: Facts): boolean {
  if (checkout.kind === "none" || asked.repository === undefined) return false;
  const wanted = asked.repository.toLowerCase();
  // Forges ignore the case of owner and name.
  return [checkout.remote?.repository, repository].some((name) => name?.toLowerCase() === wanted);
}
