import type { VersionTag } from "./version-tag.ts";

/** The source that an image came from (design §5). */
export interface Source {
  /** `<repository>,<version>,<offset>`; see {@link formatSourceId} in source-id.ts. */
  readonly id: string;
  /** Canonical name, e.g. `github.com/acme/shop`; empty when there is no repository. */
  readonly repository: string;
  /** Path of the service inside the repository, POSIX, empty at the root. */
  readonly offset: string;
  /** Semver, without build metadata, e.g. `1.4.0`; `0.0.0-untagged` without a tag. */
  readonly version: string;
  /** The commit's full object name in hex; empty when there is no repository. */
  readonly revision: string;
}

/** A source with the git tags that name it, as reports show it. */
export interface TaggedSource extends Source {
  /** The tag that gives the version, as written in git; absent for an untagged source. */
  readonly tag?: string;
  /** The other version tags at the same commit, the highest first; absent if there are none. */
  readonly otherTags?: readonly VersionTag[];
}

/** Combines a source with its tags. */
export function taggedSource(found: {
  readonly source: Source;
  readonly tag: string | undefined;
  readonly otherTags: readonly VersionTag[];
}): TaggedSource {
  const { source, tag, otherTags } = found;
  return {
    ...source,
    ...(tag === undefined ? {} : { tag }),
    ...(otherTags.length === 0 ? {} : { otherTags }),
  };
}

/**
 * Returns a source's ID for people: an ID that begins with a comma says in words that it names no
 * repository. Empty if there is no ID.
 */
export function sourceText({
  id,
  repository,
  revision,
}: Omit<Source, "offset" | "version">): string {
  if (id === "" || repository !== "") return id;
  return `${revision === "" ? "no repository" : "unknown repository"}, ${id.replace(/^,/, "")}`;
}
