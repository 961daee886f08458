import { Failure } from "../text/failure.ts";

/** How bytes may be compressed; `deflate` is the bare stream of zip's members (RFC 1951). */
export type Compression = "gzip" | "bzip2" | "xz" | "zstd" | "deflate";

/** A compression that this machine's Node does not know, so that nothing is said of the bytes. */
export class UnknownHere extends Failure {}

/** Something compressed, with its compression. */
export interface Compressed {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly compression: Compression;
  /** Its name in messages. */
  readonly name: string;
}
