import { namedSetting, setting } from "../../domain/text/surface.ts";
import { bounded, shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** The repository in the input is not one of the checkout's remotes. */
export const unknownRepository: Rule = {
  name: "unknown-repository",
  advise({ checkout, repository }) {
    if (checkout.kind === "none" || repository === undefined) return undefined;
    const { remotes } = checkout;
    if (remotes.some((remote) => remote.repository === repository)) return undefined;
    return {
      message: `The repository ${shown(repository)} is not a remote of the checkout, so nothing shows that it contains this source.`,
      evidence: [
        `${namedSetting("repository")}: ${shown(repository)}`,
        ...bounded(
          remotes.map(
            (remote) =>
              `remote ${shown(remote.name)}: ${shown(remote.repository ?? (remote.isLocal === true ? "a path on this machine" : "names no repository"))}`,
          ),
        ),
        ...(remotes.length === 0 ? ["no remote"] : []),
      ],
      fix: `Correct ${setting("repository")}, or add the repository to the remotes: \`git remote add upstream <url>\`.`,
    };
  },
};
