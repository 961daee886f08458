import compareVersions from "semver/functions/compare.js";
import parseVersion from "semver/functions/parse.js";
import type { Verdict } from "../findings/proof.ts";
import type { Digest } from "../oci/digest.ts";
import { parseSourceId, type SourceIdParts } from "../source/source-id.ts";
import type { ImageIndex } from "./image-index.ts";
import type { Indexed, IndexedImage } from "./indexed-image.ts";
import { isFull, matches, type SourceQuery } from "./query.ts";

/** An image that claims to be of a source, in one repository. */
export interface FoundImage {
  /** The repository's full name. */
  readonly name: string;
  readonly digest: Digest;
  /** Sorted; empty for an image that is known by its digest alone. */
  readonly tags: readonly string[];
  /** The source ID that was looked for. */
  readonly source: string;
  /** Further source IDs that its labels, or its platforms' labels, name. */
  readonly otherSources: readonly string[];
  readonly platforms: readonly string[];
  /** What it claims of its proof; of several platforms, the weakest claim. */
  readonly reproducible: Verdict | undefined;
  readonly advisories: readonly string[] | undefined;
}

/** What a query comes to. */
export type Answer =
  | { readonly kind: "found"; readonly images: readonly FoundImage[] }
  | {
      readonly kind: "none";
      /** Where else in the repository images were built, when only the offset does not fit. */
      readonly offsets: readonly string[];
    }
  | {
      readonly kind: "ambiguous";
      /** `sources`: several source IDs match. `digests`: one source ID has several images. */
      readonly because: "sources" | "digests";
      readonly images: readonly FoundImage[];
    };

/** An image of an index, and the parts of one source ID that it claims. */
interface Candidate extends FoundImage {
  readonly parts: SourceIdParts;
  /** The images of its platforms. */
  readonly children: readonly Digest[];
}

/**
 * Answers a query from indexes of repositories: the image of the newest version that matches. It
 * never chooses between two commits of one version, nor between two images of one source.
 * @param platform `os/architecture[/variant]` that the image must have; undefined: any
 */
export function answerTo(
  query: SourceQuery,
  indexes: readonly ImageIndex[],
  platform?: string,
): Answer {
  const all = indexes.flatMap((index) => candidatesOf(index, query));
  const fitting = all.filter(
    ({ parts, platforms }) => matches(query, parts) && isFor(platforms, platform),
  );
  const chosen = newest(fitting, query);
  if (chosen.length === 0) return { kind: "none", offsets: otherOffsets(all, query) };
  const images = withoutParts(chosen);
  const found = images.map(withoutDetails);
  if (new Set(images.map(({ source }) => source)).size > 1) {
    return { kind: "ambiguous", because: "sources", images: found };
  }
  return new Set(images.map(({ digest }) => digest)).size > 1
    ? { kind: "ambiguous", because: "digests", images: found }
    : { kind: "found", images: found };
}

function candidatesOf(index: ImageIndex, query: SourceQuery): readonly Candidate[] {
  const tagsOf = new Map<Digest, string[]>();
  for (const [tag, digest] of index.tags) {
    const tags = tagsOf.get(digest);
    if (tags === undefined) tagsOf.set(digest, [tag]);
    else tags.push(tag);
  }
  const inIndexes = new Set(
    [...index.images.values()].flatMap((image) => (image.kind === "index" ? image.children : [])),
  );
  return [...index.images].flatMap(([digest, image]) => {
    const tags = tagsOf.get(digest) ?? [];
    // The image of a platform is found as a part of its index.
    if (tags.length === 0 && inIndexes.has(digest)) return [];
    return candidates({ index, digest, image, tags: tags.sort(), query });
  });
}

function candidates(about: {
  readonly index: ImageIndex;
  readonly digest: Digest;
  readonly image: Indexed;
  readonly tags: readonly string[];
  readonly query: SourceQuery;
}): readonly Candidate[] {
  const { index, digest, image, tags, query } = about;
  const children = image.kind === "index" ? image.children : [];
  const images =
    image.kind === "image" ? [image] : children.flatMap((child) => imagesAt(index, child));
  const start = `${query.repository},`;
  const sources = [...new Set(images.flatMap((each) => each.sources))];
  return sources.flatMap((source): readonly Candidate[] => {
    const parts = source.startsWith(start) ? parseSourceId(source) : undefined;
    if (parts === undefined) return [];
    const own = images.filter((each) => each.sources.includes(source));
    return [
      {
        ...{ name: index.name, digest, tags, source, parts, children },
        otherSources: sources.filter((each) => each !== source),
        platforms: [...new Set(own.map(({ platform }) => platform))].filter((each) => each !== ""),
        reproducible: weakest(own),
        advisories: allAdvisories(own),
      },
    ];
  });
}

function imagesAt(index: ImageIndex, digest: Digest): readonly IndexedImage[] {
  const image = index.images.get(digest);
  return image?.kind === "image" ? [image] : [];
}

function weakest(images: readonly IndexedImage[]): Verdict | undefined {
  const claims = images.map(({ reproducible }) => reproducible);
  const order = [undefined, "false", "unchecked", "true"] as const;
  return order.find((verdict) => claims.includes(verdict));
}

function allAdvisories(images: readonly IndexedImage[]): readonly string[] | undefined {
  const names = images.flatMap(({ advisories }) => advisories ?? []);
  const isKnown = images.every(({ advisories }) => advisories !== undefined);
  return isKnown ? [...new Set(names)].sort() : undefined;
}

/** The variant is not kept, so that it is not compared. */
function isFor(platforms: readonly string[], platform: string | undefined): boolean {
  if (platform === undefined) return true;
  return platforms.includes(platform.split("/").slice(0, 2).join("/"));
}

/** Keeps the candidates of the highest version, or all where several commits match one prefix. */
function newest(found: readonly Candidate[], query: SourceQuery): readonly Candidate[] {
  const isPrefix = query.revision !== "" && !isFull(query);
  const revisions = new Set(found.map(({ parts }) => parts.revision));
  if (isPrefix && revisions.size > 1) return found;
  let best: readonly Candidate[] = [];
  for (const one of found) {
    const order = best[0] === undefined ? 1 : byVersion(one.parts.version, best[0].parts.version);
    if (order > 0) best = [one];
    else if (order === 0) best = [...best, one];
  }
  return best;
}

/** A text that is no semantic version comes before all versions. */
function byVersion(one: string, other: string): number {
  const [a, b] = [parseVersion(one), parseVersion(other)];
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareVersions(a, b);
}

/** Drops images that are the platform of an index that was found, too: the index is the answer. */
function withoutParts(found: readonly Candidate[]): readonly Candidate[] {
  const parts = new Set(
    found.flatMap(({ source, children }) => children.map((child) => `${source}\n${child}`)),
  );
  return found.filter(({ source, digest }) => !parts.has(`${source}\n${digest}`));
}

function otherOffsets(found: readonly Candidate[], query: SourceQuery): readonly string[] {
  const elsewhere = found.filter(({ parts }) => matches({ ...query, offset: parts.offset }, parts));
  return [...new Set(elsewhere.map(({ parts }) => parts.offset))].sort();
}

function withoutDetails({ parts: _p, children: _c, ...found }: Candidate): FoundImage {
  return found;
}
