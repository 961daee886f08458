import { bounded, shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** The tag that gives the version is only local. No finding while the remote's tags are unknown. */
export const ephemeralTag: Rule = {
  name: "ephemeral-tag",
  advise({ checkout, version }) {
    if (checkout.kind === "none" || version === undefined) return undefined;
    const { remote, remoteTags } = checkout;
    // Without a remote, `unpushed` and `no-repository` already report this for the whole source.
    if (remote === undefined || !remoteTags.known) return undefined;
    const { chosen, others } = version;
    if (remoteTags.value.some(({ name }) => name === chosen.tag)) return undefined;
    const tag = shown(chosen.tag);
    return {
      message: `The version comes from the tag ${tag}, which exists only in this checkout.`,
      evidence: [
        `tag: ${tag}`,
        `missing on the remote: ${shown(remote.repository ?? remote.name)}`,
        ...bounded(others.map((other) => `at the same commit: ${shown(other.tag)}`)),
      ],
      fix: `Push the tag: \`git push ${shown(remote.name)} ${tag}\`.`,
    };
  },
};
