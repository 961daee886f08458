import { bounded, shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** The revision has no semver tag. No finding while the tags are unknown (see `unverifiable`). */
export const untagged: Rule = {
  name: "untagged",
  advise({ checkout, version, offset }) {
    if (checkout.kind === "none" || version !== undefined) return undefined;
    const { localTags, remoteTags } = checkout;
    if (!localTags.known || !remoteTags.known) return undefined;
    const here = [...localTags.value, ...remoteTags.value].filter(
      ({ commit }) => checkout.revision.known && commit === checkout.revision.value,
    );
    const tags = [...new Set(here.map(({ name }) => name))];
    const example = offset === "" ? "v1.2.3" : `${shown(offset)}/v1.2.3`;
    return {
      message: "The revision has no version, because no version tag points at it.",
      evidence: [
        checkout.revision.known ? `revision: ${checkout.revision.value}` : "no commit yet",
        ...bounded(tags.map((tag) => `not a version: ${shown(tag)}`)),
      ],
      fix: `Tag the release and push the tag, e.g. \`git tag ${example} && git push origin ${example}\`.`,
    };
  },
};
