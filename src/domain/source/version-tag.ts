import type { SemVer } from "semver";
import compareVersions from "semver/functions/compare.js";
import parseVersion from "semver/functions/parse.js";

/** A git tag that names a version. */
export interface VersionTag {
  readonly tag: string;
  /** Semver without build metadata: the revision takes that place. */
  readonly version: string;
}

/** The version of a source, and the tags at the same commit that name other versions. */
export interface VersionChoice {
  readonly chosen: VersionTag;
  readonly others: readonly VersionTag[];
}

interface Candidate extends VersionTag {
  readonly parsed: SemVer;
  /** The tag belongs to this service alone: `services/cart/v1.2.3`. */
  readonly own: boolean;
}

interface TagsOfSource {
  /** The tags at the commit. */
  readonly here: readonly string[];
  /** Every tag of the repository, as far as they are known. */
  readonly all: readonly string[];
  /** The service's path in the repository; empty at the root. */
  readonly offset: string;
}

/**
 * Chooses the version among the tags at one commit: `1.2.3`, `v1.2.3`, or `<offset>/v1.2.3` in a
 * monorepo. A service that has tags of its own, at whatever commit, takes only those: its versions
 * are not the repository's, and a tag of the repository could take it back to a lower one. A release
 * wins over a pre-release, then the highest precedence (semver.org §11). Undefined if no tag names a
 * version.
 */
export function chooseVersion({ here, all, offset }: TagsOfSource): VersionChoice | undefined {
  const hasOwn = ownTags([...here, ...all], offset).length > 0;
  const [chosen, ...others] = ranked(here, offset).filter(({ own }) => own || !hasOwn);
  if (chosen === undefined) return undefined;
  return { chosen: plain(chosen), others: others.map(plain) };
}

/** Returns the version tags that belong to one service alone, the highest first. */
export function ownTags(tags: readonly string[], offset: string): readonly VersionTag[] {
  const named = tags.filter((tag) => isOwnTag(tag, offset));
  return ranked(named, offset).map(plain);
}

/**
 * Returns the tags that name the requested version (`1.4.0`, `v1.4.0` or `<offset>/v1.4.0`,
 * compared as versions): the service's own if there are any, else those of the whole repository.
 * Undefined if a name is not a version.
 */
export function tagsNaming<T extends { readonly name: string }>(
  asked: string,
  tags: readonly T[],
  offset: string,
): readonly T[] | undefined {
  const wanted = candidate(asked, offset);
  if (wanted === undefined) return undefined;
  const named = tags.flatMap((tag) => {
    const found = candidate(tag.name, offset);
    return found?.version === wanted.version ? [{ tag, own: found.own }] : [];
  });
  const own = named.filter((found) => found.own);
  return (own.length > 0 || wanted.own ? own : named).map(({ tag }) => tag);
}

/**
 * Whether an image's tag is a version, and another one than those of its commit. A suffix is no
 * contradiction: images of version `1.4.0` are tagged `1.4.0-alpine`, too.
 */
export function isOtherVersion(imageTag: string, { chosen, others }: VersionChoice): boolean {
  const version = candidate(imageTag, "")?.version;
  if (version === undefined) return false;
  return [chosen, ...others].every(
    (each) => version !== each.version && !version.startsWith(`${each.version}-`),
  );
}

function candidate(tag: string, offset: string): Candidate | undefined {
  const own = isOwnTag(tag, offset);
  const text = own ? tag.slice(offset.length + 1) : tag;
  // semver itself would also accept `=1.2.3` and surrounding space.
  if (!/^v?[0-9]/.test(text)) return undefined;
  const parsed = parseVersion(text);
  return parsed === null ? undefined : { tag, version: parsed.version, parsed, own };
}

/** Whether a tag has the form of one that belongs to this service alone: `services/cart/v1.2.3`. */
export function isOwnTag(tag: string, offset: string): boolean {
  return offset !== "" && tag.startsWith(`${offset}/v`);
}

function ranked(tags: readonly string[], offset: string): readonly Candidate[] {
  return [...new Set(tags)].flatMap((tag) => candidate(tag, offset) ?? []).sort(byRank);
}

function byRank(a: Candidate, b: Candidate): number {
  const rank = ({ parsed }: Candidate): number => (parsed.prerelease.length === 0 ? 1 : 0);
  return rank(b) - rank(a) || compareVersions(b.parsed, a.parsed) || (a.tag < b.tag ? -1 : 1);
}

function plain({ tag, version }: Candidate): VersionTag {
  return { tag, version };
}

/** Whether a text is one version of semver.org, not a range or a word. */
export function isVersion(text: string): boolean {
  return /^\d/.test(text) && parseVersion(text) !== null;
}
