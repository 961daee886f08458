import { ownTags } from "../../domain/source/version-tag.ts";
import { bounded, shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** The revision has no semver tag. No finding while the tags are unknown (see `unverifiable`). */
export const untagged: Rule = {
  name: "untagged",
  advise({ checkout, version, offset }) {
    if (checkout.kind === "none" || version !== undefined) return undefined;
    const { localTags, remoteTags } = checkout;
    if (!localTags.known || !remoteTags.known) return undefined;
    const all = [...localTags.value, ...remoteTags.value];
    const here = all.filter(
      ({ commit }) => checkout.revision.known && commit === checkout.revision.value,
    );
    const [own] = ownTags(
      all.map(({ name }) => name),
      offset,
    );
    const tags = [...new Set(here.map(({ name }) => name))];
    const example = offset === "" ? "v1.2.3" : `${shown(offset)}/v1.2.3`;
    return {
      message:
        own === undefined
          ? "The revision has no version, because no version tag points at it."
          : `The revision has no version, because ${shown(offset)} has version tags of its own and none of them points at it.`,
      evidence: [
        checkout.revision.known ? `revision: ${checkout.revision.value}` : "no commit yet",
        ...(own === undefined ? [] : [`highest tag of its own: ${shown(own.tag)}`]),
        ...bounded(
          tags.map((tag) =>
            own === undefined
              ? `not a version: ${shown(tag)}`
              : `not a version of ${shown(offset)}: ${shown(tag)}`,
          ),
        ),
      ],
      fix: `Tag the release and push the tag, e.g. \`git tag ${example} && git push origin ${example}\`.`,
    };
  },
};
