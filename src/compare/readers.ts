import type { Compressed } from "../domain/oci/compression.ts";
import type { TarEntry } from "../domain/oci/entry.ts";

/** Reads a tar's entries; the name says in errors which tar it was. @throws Failure `tool` when it is no sound tar */
export type TarEntries = (tar: AsyncIterable<Uint8Array>, name: string) => AsyncIterable<TarEntry>;

/**
 * What a compressed stream holds, a piece at a time.
 * @throws Failure `tool` when it is cut or damaged, wants too much memory, or cannot be read by this Node
 */
type Decompress = (compressed: Compressed) => AsyncIterable<Uint8Array>;

/** The formats that a comparison looks into with the help of libraries, which pure code does not have. */
export interface Readers {
  readonly entries: TarEntries;
  readonly decompress: Decompress;
}
