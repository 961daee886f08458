import type { GitCheckout } from "../../domain/checkout.ts";
import { bounded, counted, shown } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Rule } from "../rule.ts";

/** Tracked files changed, or untracked and not ignored files are in the build context. */
export const dirty: Rule = {
  name: "dirty",
  advise(facts) {
    if (facts.checkout.kind === "none") return undefined;
    const changed = facts.checkout.worktrees.flatMap((tree) =>
      tree.changed.known ? tree.changed.value : [],
    );
    const untracked = untrackedInContext(facts.checkout, facts.ignores);
    if (changed.length + untracked.length === 0) return undefined;
    const parts = [
      ...(changed.length === 0 ? [] : [`${counted(changed.length, "tracked file")} changed`]),
      ...(untracked.length === 0
        ? []
        : [`${counted(untracked.length, "untracked file")} in the build context`]),
    ];
    return {
      message: `The source is not what the commit says: ${parts.join(", ")}.`,
      evidence: bounded([
        ...changed.map(({ path, where }) => `changed (${where}): ${shown(path)}`),
        ...untracked.map((path) => `untracked: ${shown(path)}`),
      ]),
      fix:
        untracked.length === 0
          ? "Commit the changes, or undo them."
          : "Commit the files, or name those that are no source in .gitignore and in .containerignore.",
    };
  },
};

function untrackedInContext(checkout: GitCheckout, ignores: Facts["ignores"]): readonly string[] {
  const prefix = checkout.context === "" ? "" : `${checkout.context}/`;
  return checkout.worktrees
    .flatMap((tree) => (tree.untracked.known ? tree.untracked.value : []))
    .filter((path) => path.startsWith(prefix) && !ignores(path.slice(prefix.length)));
}
