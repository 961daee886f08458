import type { Digest } from "../../domain/oci/digest.ts";
import type { ImageConfig, Manifest } from "../../domain/oci/oci.ts";

/** A read-only image, wherever it is stored. */
export interface Image {
  readonly digest: Digest;
  readonly manifest: Manifest;
  readonly config: ImageConfig;
  /** The config's own bytes, as hashed. */
  readonly configBytes: Uint8Array;
  /** The layer's uncompressed tar, verified against its digest and diffID by the time it ends. */
  layer(index: number): AsyncIterable<Uint8Array>;
}

/** Which of the two builds. */
export type Slot = "first" | "second";
