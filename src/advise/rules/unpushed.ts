import { shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";
import { builtPreview } from "./merge-preview.ts";

/** The revision is on no branch or tag of the remote. */
export const unpushed: Rule = {
  name: "unpushed",
  advise(facts) {
    const { checkout } = facts;
    if (checkout.kind === "none" || builtPreview(facts) !== undefined) return undefined;
    if (!checkout.onRemote.known || checkout.onRemote.value.present) return undefined;
    const revision = checkout.revision.known ? checkout.revision.value : undefined;
    const remote = checkout.remote;
    const evidence = [
      revision === undefined ? "no commit yet" : `revision: ${revision}`,
      remote === undefined ? "no remote" : `remote: ${shown(remote.repository ?? remote.name)}`,
    ];
    return {
      message:
        "The revision is on no branch or tag of the remote, so others cannot get this source.",
      evidence,
      fix:
        remote === undefined
          ? "Add a remote (`git remote add origin <url>`) and push the commit to it."
          : "Push the commit (`git push`), then build again.",
    };
  },
};
