import type { SemVer } from "semver";
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
      /** What there is an image for, when only the platform does not fit. */
      readonly platforms: readonly string[];
    }
  | {
      readonly kind: "ambiguous";
      /** `sources`: several source IDs match. `digests`: one source ID has several images. */
      readonly because: "sources" | "digests";
      readonly images: readonly FoundImage[];
    };

/** An image of an index that claims a source ID that matches, with no more than choosing needs. */
interface Candidate {
  readonly index: ImageIndex;
  readonly digest: Digest;
  readonly source: string;
  readonly parts: SourceIdParts;
  readonly version: SemVer | null;
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
  const here = all.filter(({ parts }) => parts.offset === query.offset);
  const fitting = platform === undefined ? here : here.filter((each) => isFor(each, platform));
  const chosen = withoutParts(newest(fitting, query));
  if (chosen.length === 0) {
    const offsets = new Set(all.map(({ parts }) => parts.offset));
    offsets.delete(query.offset);
    const platforms = new Set(here.flatMap(ownPlatforms));
    return { kind: "none", offsets: [...offsets].sort(), platforms: [...platforms].sort() };
  }
  const images = chosen.map(foundImage);
  if (new Set(images.map(({ source }) => source)).size > 1) {
    return { kind: "ambiguous", because: "sources", images };
  }
  return new Set(images.map(({ digest }) => digest)).size > 1
    ? { kind: "ambiguous", because: "digests", images }
    : { kind: "found", images };
}

/** Finds what matches at any offset. */
function candidatesOf(index: ImageIndex, query: SourceQuery): readonly Candidate[] {
  const start = `${query.repository},`;
  const found: Candidate[] = [];
  for (const [digest, image] of index.images) {
    for (const source of sourcesOf(index, image)) {
      const parts = source.startsWith(start) ? parseSourceId(source) : undefined;
      if (parts === undefined) continue;
      const version = parseVersion(parts.version);
      if (matches(query, parts, version)) found.push({ index, digest, source, parts, version });
    }
  }
  return found;
}

function sourcesOf(index: ImageIndex, image: Indexed): readonly string[] {
  if (image.kind === "image") return image.sources;
  return [...new Set(imagesOf(index, image).flatMap(({ sources }) => sources))];
}

/** Returns the image itself, or the images of its platforms. */
function imagesOf(index: ImageIndex, image: Indexed | undefined): readonly IndexedImage[] {
  if (image?.kind === "image") return [image];
  return image?.kind === "index" ? image.children.flatMap((child) => imagesAt(index, child)) : [];
}

function foundImage({ index, digest, source }: Candidate): FoundImage {
  const images = imagesOf(index, index.images.get(digest));
  const own = images.filter(({ sources }) => sources.includes(source));
  const sources = [...new Set(images.flatMap((each) => each.sources))];
  const tags = [...index.tags].flatMap(([tag, named]) => (named === digest ? [tag] : []));
  return {
    ...{ name: index.name, digest, source },
    tags: tags.sort(),
    otherSources: sources.filter((each) => each !== source),
    platforms: platformsOf(own),
    reproducible: weakest(own),
    advisories: allAdvisories(own),
  };
}

function platformsOf(images: readonly IndexedImage[]): readonly string[] {
  return [...new Set(images.map(({ platform }) => platform))].filter((each) => each !== "");
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
function isFor(candidate: Candidate, platform: string): boolean {
  return ownPlatforms(candidate).includes(platform.split("/").slice(0, 2).join("/"));
}

function ownPlatforms({ index, digest, source }: Candidate): readonly string[] {
  const images = imagesOf(index, index.images.get(digest));
  return platformsOf(images.filter(({ sources }) => sources.includes(source)));
}

/** Keeps the candidates of the highest version, or all where several commits match one prefix. */
function newest(found: readonly Candidate[], query: SourceQuery): readonly Candidate[] {
  const isPrefix = query.revision !== "" && !isFull(query);
  const revisions = new Set(isPrefix ? found.map(({ parts }) => parts.revision) : []);
  if (revisions.size > 1) return found;
  let best: Candidate[] = [];
  for (const one of found) {
    const order = best[0] === undefined ? 1 : byVersion(one, best[0]);
    if (order > 0) best = [one];
    else if (order === 0) best.push(one);
  }
  return best;
}

/** A text that is not a semantic version comes before all versions. */
function byVersion({ version: one }: Candidate, { version: other }: Candidate): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return compareVersions(one, other);
}

/** Drops images that are the platform of an index that was found, too: the index is the answer. */
function withoutParts(found: readonly Candidate[]): readonly Candidate[] {
  const parts = new Set(
    found.flatMap(({ index, digest, source }) => {
      const image = index.images.get(digest);
      const children = image?.kind === "index" ? image.children : [];
      return children.map((child) => `${source}\n${child}`);
    }),
  );
  return found.filter(({ source, digest }) => !parts.has(`${source}\n${digest}`));
}
