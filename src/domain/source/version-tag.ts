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

/**
 * Chooses the version among the tags at one commit: `1.2.3`, `v1.2.3`, or `<offset>/v1.2.3` in a
 * monorepo. A service's own tag wins over one of the whole repository, a release over a
 * pre-release, then the highest precedence (semver.org §11). Undefined if no tag names a version.
 */
export function chooseVersion(tags: readonly string[], offset: string): VersionChoice | undefined {
  const [chosen, ...others] = [...new Set(tags)]
    .flatMap((tag) => candidate(tag, offset) ?? [])
    .sort(byRank);
  if (chosen === undefined) return undefined;
  return { chosen: plain(chosen), others: others.map(plain) };
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

function candidate(tag: string, offset: string): Candidate | undefined {
  const own = offset !== "" && tag.startsWith(`${offset}/v`);
  const text = own ? tag.slice(offset.length + 1) : tag;
  // semver itself would also accept `=1.2.3` and surrounding space.
  if (!/^v?[0-9]/.test(text)) return undefined;
  const parsed = parseVersion(text);
  return parsed === null ? undefined : { tag, version: parsed.version, parsed, own };
}

function byRank(a: Candidate, b: Candidate): number {
  const rank = (one: Candidate): number =>
    (one.own ? 2 : 0) + (one.parsed.prerelease.length === 0 ? 1 : 0);
  return rank(b) - rank(a) || compareVersions(b.parsed, a.parsed) || (a.tag < b.tag ? -1 : 1);
}

function plain({ tag, version }: Candidate): VersionTag {
  return { tag, version };
}
