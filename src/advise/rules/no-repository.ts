import { perSurface, setting } from "../../domain/text/surface.ts";
import { shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** The source is not a git checkout, or no remote names a repository. */
export const noRepository: Rule = {
  name: "no-repository",
  advise({ checkout, repository }) {
    if (checkout.kind === "none")
      return {
        message: "The build context is not in a git checkout, so the image cannot name its source.",
        evidence: [shown(checkout.why)],
        fix: `Build from a clone of the repository${perSurface({ workflow: ": run actions/checkout first", commandLine: "" })}.`,
      };
    const { remote, revision } = checkout;
    const atRevision = revision.known ? `revision: ${revision.value}` : "no commit yet";
    if (remote === undefined)
      return {
        message: "The checkout has no remote, so the image cannot name its repository.",
        evidence: [atRevision],
        fix: "Add a remote: `git remote add origin <url>`.",
      };
    if (remote.repository !== undefined || repository !== undefined) return undefined;
    const name = shown(remote.name);
    const what =
      remote.isLocal === true ? "is a path on this machine" : "does not name a repository";
    return {
      message: `The URL of the remote ${name} ${what}, so the image cannot name its repository.`,
      evidence: [atRevision, `remote: ${name}`],
      fix: `Give the remote an https or ssh URL (\`git remote set-url ${name} <url>\`), or set ${setting("repository")}.`,
    };
  },
};
