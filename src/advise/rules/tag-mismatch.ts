import type { GitCheckout } from "../../domain/source/checkout.ts";
import type { VersionChoice } from "../../domain/source/version-tag.ts";
import { bounded, shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/**
 * The remote has the same tag at another commit. No finding while the tags of either side are
 * unknown.
 */
export const tagMismatch: Rule = {
  name: "tag-mismatch",
  advise({ checkout, version }) {
    if (checkout.kind === "none" || version === undefined) return undefined;
    const found = mismatches(checkout, version);
    const [first] = found;
    if (first === undefined) return undefined;
    const remote = shown(checkout.remote?.name ?? "origin");
    const tag = shown(first.name);
    return {
      message: `The tag ${tag} points at one commit here and at another on the remote.`,
      evidence: bounded([
        ...found.flatMap(({ name, here, there }) => [
          `${shown(name)} here: ${here}`,
          `${shown(name)} on the remote: ${there}`,
        ]),
        ...[version.chosen, ...version.others]
          .filter((other) => found.every(({ name }) => name !== other.tag))
          .map((other) => `at the same commit: ${shown(other.tag)}`),
      ]),
      fix:
        `Find out which commit is the release: fetch the remote's tag with \`git fetch --force ${remote} tag ${tag}\`, ` +
        "or release this commit as another version.",
    };
  },
};

interface Mismatch {
  readonly name: string;
  readonly here: string;
  readonly there: string;
}

/** Returns mismatches among the version tags that are at the revision, here or on the remote. */
function mismatches(
  { localTags, remoteTags }: GitCheckout,
  { chosen, others }: VersionChoice,
): readonly Mismatch[] {
  if (!localTags.known || !remoteTags.known) return [];
  const there = new Map(remoteTags.value.map(({ name, commit }) => [name, commit]));
  const here = new Map(localTags.value.map(({ name, commit }) => [name, commit]));
  return [chosen, ...others].flatMap(({ tag: name }) => {
    const [local, remote] = [here.get(name), there.get(name)];
    if (local === undefined || remote === undefined || local === remote) return [];
    return [{ name, here: local, there: remote }];
  });
}
