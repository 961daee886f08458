/** The parts of a source ID. */
export interface SourceIdParts {
  /** Canonical name without commas (see repository-name.ts); empty if there is no repository. */
  readonly repository: string;
  /** Semver without build metadata. */
  readonly version: string;
  /** 40 or 64 lower-case hex digits; empty if there is no commit. */
  readonly revision: string;
  /** POSIX path of the service from the repository's root; empty at the root. */
  readonly offset: string;
}

/** The version of a source that has no version tag (design §5). */
export const untaggedVersion = "0.0.0-untagged";

const grammar =
  /^(?<repository>[^,]*),(?<version>[0-9A-Za-z.-]+)(?:\+(?<revision>[0-9a-f]{40}|[0-9a-f]{64}))?(?:,(?<offset>[\s\S]+))?$/;
// An ID is one line of text, and the encoding itself writes `%`.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}%]/gu;

/**
 * Formats the source ID `<repository>,<version>+<revision>,<offset>` (design §5). An empty offset
 * leaves no trailing comma, and a source without a commit has no `+`; a folder outside of any
 * repository is `,0.0.0-untagged`. The offset may contain commas: it is everything after the second
 * one. Its control characters and `%` are percent-encoded.
 * @throws RangeError when repository, version or revision cannot be part of an ID
 */
export function formatSourceId(parts: SourceIdParts): string {
  const version = parts.revision === "" ? parts.version : `${parts.version}+${parts.revision}`;
  const offset = parts.offset.replace(unsafe, (character) => encodeURIComponent(character));
  const id = [parts.repository, version, ...(offset === "" ? [] : [offset])].join(",");
  const read = parseSourceId(id);
  if (read?.repository !== parts.repository || read.version !== parts.version)
    throw new RangeError(`these parts make no source ID: ${JSON.stringify(parts)}`);
  return id;
}

/** Parses a source ID; undefined if the text is not one. */
export function parseSourceId(id: string): SourceIdParts | undefined {
  const groups = grammar.exec(id)?.groups;
  if (groups === undefined) return undefined;
  const offset = decoded(groups["offset"] ?? "");
  if (offset === undefined) return undefined;
  return {
    repository: groups["repository"] ?? "",
    version: groups["version"] ?? "",
    revision: groups["revision"] ?? "",
    offset,
  };
}

function decoded(text: string): string | undefined {
  try {
    return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodeURIComponent);
  } catch {
    return undefined;
  }
}
