import type { Tag } from "../../domain/source/checkout.ts";
import { isOtherVersion, tagsNaming, type VersionTag } from "../../domain/source/version-tag.ts";
import { namedSetting } from "../../domain/text/surface.ts";
import { bounded, shown } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Rule } from "../rule.ts";

/**
 * The requested version is a git tag at another commit, or the image gets the tag of a version that
 * the commit does not have.
 */
export const tagNotHead: Rule = {
  name: "tag-not-head",
  advise(facts) {
    const { checkout } = facts;
    if (checkout.kind === "none" || !checkout.revision.known) return undefined;
    const elsewhere = versionsAsked(facts).filter(
      ({ tags, isHere }) => tags.length > 0 && isHere === false,
    );
    const others = otherVersions(facts).filter(({ name }) =>
      elsewhere.every((asked) => asked.name !== name),
    );
    const found = elsewhereFound(elsewhere) ?? otherFound(others, facts);
    if (found === undefined) return undefined;
    return {
      message: found.message,
      evidence: [
        `revision: ${checkout.revision.value}`,
        ...bounded([
          ...elsewhere.flatMap((asked) => [
            requested(asked),
            ...asked.tags.map((tag) => `tag ${shown(tag.name)}: ${tag.commit}`),
          ]),
          ...others.map(requested),
          ...(others.length === 0 ? [] : versionsHere(facts).map(versionText)),
        ]),
      ],
      fix: found.fix,
    };
  },
};

interface Wording {
  readonly message: string;
  readonly fix: string;
}

function elsewhereFound([first]: readonly AskedVersion[]): Wording | undefined {
  if (first === undefined) return undefined;
  const tag = shown(first.tags[0]?.name ?? first.name);
  return {
    message: `The requested version ${shown(first.name)} has a git tag, but at another commit than the one that is built.`,
    fix: `Build the commit of the tag (\`git checkout ${tag}\`), or request another version.`,
  };
}

function otherFound([first]: readonly AskedName[], facts: Facts): Wording | undefined {
  const version = facts.version?.chosen.version;
  if (first === undefined || version === undefined) return undefined;
  return {
    message: `The image's tag ${shown(first.name)} is another version than that of the commit, ${shown(version)}.`,
    fix: `Tag the image ${shown(version)}, which is the default without ${namedSetting("tags")}, or build the commit of ${shown(first.name)}.`,
  };
}

type AskedName = Facts["asked"]["versions"][number];

/** Returns the image's tags that name another version than the commit's. */
function otherVersions({ checkout, asked, version }: Facts): readonly AskedName[] {
  if (checkout.kind === "none" || version === undefined) return [];
  // A tag that is not known yet may be at this commit, too; `unverifiable` says so.
  if (!checkout.localTags.known || !checkout.remoteTags.known) return [];
  return asked.versions.filter(
    ({ name, isImageTag }) => isImageTag === true && isOtherVersion(name, version),
  );
}

function versionsHere({ version }: Facts): readonly VersionTag[] {
  return version === undefined ? [] : [version.chosen, ...version.others];
}

function requested({ name, from }: { readonly name: string; readonly from: string }): string {
  return `requested by ${from}: ${shown(name)}`;
}

function versionText({ version, tag }: VersionTag): string {
  return `version of the commit: ${shown(version)} (tag ${shown(tag)})`;
}

/** A version that was requested by name, and where its git tags are. */
interface AskedVersion {
  readonly name: string;
  readonly from: string;
  /** The tags that name it, as far as tags are known. */
  readonly tags: readonly Tag[];
  /** Whether one of them is at the revision. */
  readonly isHere: boolean;
}

/** Returns the requested names that are versions; a name such as `latest` may point anywhere. */
export function versionsAsked({ checkout, asked, offset }: Facts): readonly AskedVersion[] {
  if (checkout.kind === "none") return [];
  const { localTags, remoteTags, revision } = checkout;
  const known = [localTags, remoteTags].flatMap((tags) => (tags.known ? tags.value : []));
  const unique = [...new Map(known.map((tag) => [`${tag.commit} ${tag.name}`, tag])).values()];
  return asked.versions.flatMap(({ name, from }) => {
    const tags = tagsNaming(name, unique, offset);
    if (tags === undefined) return [];
    const isHere = revision.known && tags.some(({ commit }) => commit === revision.value);
    return [{ name, from, tags, isHere }];
  });
}
