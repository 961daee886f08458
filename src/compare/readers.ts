import type { Compressed } from "../domain/oci/compression.ts";
import type { TarEntry } from "../domain/oci/entry.ts";

/**
 * Reads a tar's entries; the name identifies the tar in errors.
 * @throws Failure `tool` when it is not a sound tar
 */
export type TarEntries = (tar: AsyncIterable<Uint8Array>, name: string) => AsyncIterable<TarEntry>;

/**
 * Decompresses a stream, piece by piece.
 * @throws Failure `tool` when it is cut or damaged, needs too much memory, or cannot be read by
 * this Node
 */
type Decompress = (compressed: Compressed) => AsyncIterable<Uint8Array>;

/** Readers for formats that need libraries, which pure code does not have. */
export interface Readers {
  readonly entries: TarEntries;
  readonly decompress: Decompress;
}
