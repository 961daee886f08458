import type { Compressed } from "../domain/oci/compression.ts";
import type { TarEntry } from "../domain/oci/entry.ts";
import type { ByteSource } from "./byte-source.ts";

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

/** Bytes on disk, until they are closed. */
export interface KeptBytes extends ByteSource {
  close(): Promise<void>;
}

/**
 * Reads a stream to the end and keeps it on disk. Undefined if it has more bytes than the limit, or
 * the disk has no room; the stream may then have been read in part.
 * @throws what the stream throws
 */
type KeepBytes = (
  stream: AsyncIterable<Uint8Array>,
  limit: number,
) => Promise<KeptBytes | undefined>;

/** Readers for formats that need libraries, which pure code does not have. */
export interface Readers {
  readonly entries: TarEntries;
  readonly decompress: Decompress;
  /**
   * Finds where the zlib stream ends that begins some bytes; undefined if it does not unpack to so
   * many.
   */
  readonly zlibEnd: (bytes: Uint8Array, unpacked: number) => Promise<number | undefined>;
  /** For formats that cannot be read as a stream. */
  readonly keep: KeepBytes;
}
