import type { Digest } from "../oci/digest.ts";
import type { Indexed } from "./indexed-image.ts";

/** What is known of a repository's images, so that they need not be fetched again. */
export interface ImageIndex {
  /** The repository's full name. */
  readonly name: string;
  /**
   * When every tag was asked for what it names, in seconds since 1970; 0: never all of them. Tags
   * can move, whatever they look like.
   */
  readonly asked: number;
  readonly tags: ReadonlyMap<string, Digest>;
  /** By the digest of the manifest, which says for good what an image is. */
  readonly images: ReadonlyMap<Digest, Indexed>;
}

/** The index of a repository of which nothing is known. */
export function emptyIndex(name: string): ImageIndex {
  return { name, asked: 0, tags: new Map(), images: new Map() };
}

/**
 * Puts together what two runs know of one repository. The first was asked last: its tags count
 * where both know one.
 */
export function mergedIndex(last: ImageIndex, other: ImageIndex): ImageIndex {
  return withoutUnnamed({
    name: last.name,
    // The older time: a tag that only the other run knew was asked then.
    asked: Math.min(last.asked, other.asked),
    tags: new Map([...other.tags, ...last.tags]),
    images: new Map([...other.images, ...last.images]),
  });
}

/** Drops the images that no tag names any more, so that an index does not grow for ever. */
export function withoutUnnamed(index: ImageIndex): ImageIndex {
  const { tags, images } = index;
  const named = new Set<Digest>();
  for (const digest of tags.values()) {
    named.add(digest);
    const image = images.get(digest);
    if (image?.kind === "index") for (const child of image.children) named.add(child);
  }
  const kept = [...images].filter(([digest]) => named.has(digest));
  return kept.length === images.size ? index : { ...index, images: new Map(kept) };
}

/**
 * Whether a tag looks as if it stays where it is: it is a whole version (`1.4.0`, `v1.4.0-alpine`),
 * or has the digits of a commit or a date in it (`sha-1a2b3c4`, `nightly-20261130`).
 */
export function looksFixed(tag: string): boolean {
  return (
    /^v?\d+\.\d+\.\d+(?:[-_.]|$)/.test(tag) ||
    /(?:^|[^0-9A-Za-z])[0-9a-f]{7,64}(?:[^0-9A-Za-z]|$)/.test(tag)
  );
}

/**
 * Whether a tag only says in a registry without the referrers API what refers to a manifest:
 * `sha256-<hex>`, with a suffix for a signature (distribution-spec v1.1.0, "Referrers Tag Schema").
 */
export function isReferrersTag(tag: string): boolean {
  return /^sha256-[0-9a-f]{64}(?:\.|$)/.test(tag);
}
