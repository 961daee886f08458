import type { SemVer } from "semver";
import Range from "semver/classes/range.js";
import parseVersion from "semver/functions/parse.js";
import validRange from "semver/ranges/valid.js";
import { canonicalRepository } from "../source/repository-name.ts";
import { parseSourceId, type SourceIdParts } from "../source/source-id.ts";
import { Failure, type Sentence } from "../text/failure.ts";
import { shortened, visible } from "../text/printable.ts";

/** Which sources are looked for: a source ID of which some parts may be left open. */
export interface SourceQuery {
  /** As the user wrote it. */
  readonly written: string;
  /** Canonical name; empty for a source without a repository. */
  readonly repository: string;
  /** Undefined: any version. */
  readonly version:
    | { readonly kind: "exact"; readonly version: string }
    | { readonly kind: "range"; readonly range: Range }
    | undefined;
  /** The revision, or the hex digits that it starts with; empty: any revision. */
  readonly revision: string;
  /** Empty: the repository's root. */
  readonly offset: string;
}

/** UTF-16 units. A source ID that Twofold writes is shorter. */
const longestQuery = 2000;

/** git itself takes no fewer digits for a commit. */
const fewestDigits = 4;

const grammar =
  /^(?<repository>[^,]*)(?:,(?<version>[^,+]*)(?:\+(?<revision>[^,]*))?(?:,(?<offset>[\s\S]*))?)?$/;

/**
 * Parses what `resolve` is asked for: a source ID (design §5), in which the version may be a range
 * (`^1.4`, `1.x`, `>=1.2 <2`), the revision the digits that it starts with (`+abc1234`), and each
 * may be left out. The repository may also be a URL.
 * @throws Failure `usage`, with the forms that there are
 */
export function parseQuery(written: string): SourceQuery {
  if (written.length > longestQuery) throw wrong(written, "is too long for a source ID.");
  const id = parseSourceId(written);
  if (id !== undefined && id.revision !== "") {
    refuseStrange(written, id);
    return { written, ...id, version: { kind: "exact", version: id.version } };
  }
  const parts = grammar.exec(written)?.groups ?? {};
  const url = parts["repository"] ?? "";
  refuseStrange(written, { repository: url });
  const repository = url === "" ? undefined : canonicalRepository(url);
  if (repository === undefined) throw wrong(written, "names no repository.");
  // `shop@1.4` is how other tools name a version; no repository is called so.
  if (/@[^/]*$/.test(repository)) {
    throw wrong(written, "has an `@` in the repository's name; a version comes after a comma.");
  }
  const revision = (parts["revision"] ?? "").toLowerCase();
  if (parts["revision"] !== undefined && !isPrefix(revision)) {
    throw wrong(written, "has something other than 4 to 64 hex digits behind the `+`.");
  }
  const version = versionOf(parts["version"]?.trim() ?? "", { revision });
  const offset = parseSourceId(`,0.0.0,${parts["offset"] ?? ""}`)?.offset ?? "";
  refuseStrange(written, { repository, offset });
  return { written, repository, version, revision, offset };
}

/** Refuses what no image can say of itself, so that it is not looked for in vain. */
function refuseStrange(
  written: string,
  { repository, offset = "" }: { readonly repository: string; readonly offset?: string },
): void {
  if (/\s/.test(repository)) throw wrong(written, "has a space in the repository's name.");
  if (offset.split("/").includes("..")) {
    throw wrong(written, "has an offset that leaves the repository.");
  }
}

function isPrefix(text: string): boolean {
  return /^[0-9a-f]*$/.test(text) && text.length >= fewestDigits && text.length <= 64;
}

function versionOf(
  text: string,
  { revision }: Pick<SourceQuery, "revision">,
): SourceQuery["version"] {
  // Without version and revision, the newest release is meant, as `*` does.
  if (text === "") return revision === "" ? { kind: "range", range: new Range("*") } : undefined;
  const exact = /^\d/.test(text) ? parseVersion(text)?.version : undefined;
  if (exact !== undefined) return { kind: "exact", version: exact };
  const range = validRange(text);
  if (range === null) throw wrong(text, "is neither a version nor a range.");
  return { kind: "range", range: new Range(range) };
}

function wrong(written: string, why: Sentence): Failure {
  return new Failure({
    code: "usage",
    message: `${JSON.stringify(visible(shortened(written, 200)))} ${why}`,
    fix: "Write a source ID such as `github.com/acme/shop,1.4.0+<40 hex digits>,services/cart`, a range such as `github.com/acme/shop,^1.4`, or a revision such as `github.com/acme/shop,+abc1234`.",
  });
}

/** Whether a query names one source ID in full, so that only that one can match. */
export function isFull({ version, revision }: SourceQuery): boolean {
  return version?.kind === "exact" && (revision.length === 40 || revision.length === 64);
}

/**
 * Whether a source is one that the query is about, wherever in the repository it is. A range takes a
 * pre-release only where it names one of the same version, as npm's do.
 */
export function matches(
  { repository, version, revision }: SourceQuery,
  source: SourceIdParts,
  parsed: SemVer | null = parseVersion(source.version),
): boolean {
  if (source.repository !== repository || !source.revision.startsWith(revision)) return false;
  if (version === undefined) return true;
  return version.kind === "exact"
    ? source.version === version.version
    : parsed !== null && version.range.test(parsed);
}
