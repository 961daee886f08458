import type { Tag } from "../../domain/source/checkout.ts";
import { tagsNaming } from "../../domain/source/version-tag.ts";
import { bounded, shown } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Rule } from "../rule.ts";

/** The requested version is a git tag at another commit. */
export const tagNotHead: Rule = {
  name: "tag-not-head",
  advise(facts) {
    const { checkout } = facts;
    if (checkout.kind === "none" || !checkout.revision.known) return undefined;
    const elsewhere = versionsAsked(facts).filter(
      ({ tags, isHere }) => tags.length > 0 && isHere === false,
    );
    const [first] = elsewhere;
    if (first === undefined) return undefined;
    const tag = shown(first.tags[0]?.name ?? first.name);
    return {
      message: `The requested version ${shown(first.name)} has a git tag, but at another commit than the one that is built.`,
      evidence: [
        `revision: ${checkout.revision.value}`,
        ...bounded(
          elsewhere.flatMap(({ name, from, tags }) => [
            `requested by ${from}: ${shown(name)}`,
            ...tags.map((found) => `tag ${shown(found.name)}: ${found.commit}`),
          ]),
        ),
      ],
      fix: `Build the commit of the tag (\`git checkout ${tag}\`), or request another version.`,
    };
  },
};

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
