import type { Format } from "../../domain/findings/clue.ts";
import type { EntryHeader, TarEntry } from "../../domain/oci/entry.ts";
import { memberPath } from "../../domain/text/image-path.ts";
import type { ByteSource } from "../byte-source.ts";
import type { Findings } from "../findings.ts";
import type { Readers } from "../readers.ts";
import type { Budget } from "./budget.ts";

/** The position of two versions of a thing in the two images. */
export interface Place {
  /** Inside an archive `a.tar//member`; empty for a layer itself. */
  readonly path: string;
  readonly layer: number;
  /**
   * The archives and compressions around it, outermost first; the layer's own tar does not count.
   */
  readonly inside: readonly Format[];
  /** The headers of the layer's entry, or of the archive's member. */
  readonly headers: readonly [EntryHeader | undefined, EntryHeader | undefined];
}

/** Returns the place of an archive's member. */
export function memberPlace(
  archive: Place,
  member: Pick<Place, "path" | "inside" | "headers">,
): Place {
  const path = memberPath(archive.path, member.path);
  return { path, layer: archive.layer, inside: member.inside, headers: member.headers };
}

/** What every part of a comparison needs. */
export interface Look {
  readonly findings: Findings;
  readonly readers: Readers;
  readonly budget: Budget;
  /** Passed in, because entries have contents and contents can be tars. */
  readonly compareTars: CompareTars;
}

export interface TarPair {
  readonly a: AsyncIterable<TarEntry>;
  readonly b: AsyncIterable<TarEntry>;
  /** The place of the tar itself. */
  readonly place: Place;
  /** The formats around its entries. */
  readonly inside: readonly Format[];
  readonly look: Look;
}

/** Compares two tars entry by entry. */
type CompareTars = (pair: TarPair) => Promise<void>;

/** Two versions of a content; each can be read once. */
export interface ContentPair {
  readonly a: AsyncIterable<Uint8Array>;
  readonly b: AsyncIterable<Uint8Array>;
  /** Bytes, if known beforehand. */
  readonly sizes?: readonly [number, number];
  readonly place: Place;
  readonly look: Look;
}

/**
 * Compares two contents and adds what differs to the findings.
 * @returns whether they differ
 */
export type CompareContents = (pair: ContentPair) => Promise<boolean>;

/** Two versions of an archive or the like, to be compared inside. */
export interface Opened {
  readonly format: Format;
  /** Both in memory or on disk; undefined while they stream by. */
  readonly sources: readonly [ByteSource, ByteSource] | undefined;
  readonly streams: readonly [AsyncIterable<Uint8Array>, AsyncIterable<Uint8Array>];
  /** Their first bytes. */
  readonly heads: readonly [Buffer, Buffer];
  readonly place: Place;
  readonly look: Look;
  /** Compares the contents inside. */
  readonly compareContents: CompareContents;
}
