import { createHash } from "node:crypto";
import { type Digest, digestFromHex } from "../../domain/oci/digest.ts";
import type { Descriptor } from "../../domain/oci/oci.ts";
import { decompress } from "../compression/decompress.ts";
import { hasBlob, readBlob, unsound } from "./blob.ts";
import { type Compression, isForeign } from "./media-types.ts";

/** A layer in a layout: where it is, and what it must be. */
export interface LayerPlace {
  readonly layout: string;
  readonly descriptor: Descriptor;
  readonly diffId: Digest;
  readonly compression: Compression;
}

/**
 * Streams a layer's uncompressed tar. When the stream ends without an error, the blob's size and
 * digest and the tar's diffID were all correct.
 * @throws Failure `tool`
 */
export async function* readLayer(place: LayerPlace): AsyncGenerator<Uint8Array> {
  const { layout, descriptor, diffId, compression } = place;
  if (isForeign(descriptor.mediaType) && !(await hasBlob(layout, descriptor.digest))) {
    throw unsound(
      layout,
      `layer ${descriptor.digest} is a foreign one (${descriptor.mediaType}), whose bytes are not in the layout`,
    );
  }
  const blob = new Watched(readBlob(layout, descriptor));
  const hash = createHash("sha256");
  const name = `OCI layout \`${layout}\`: layer ${descriptor.digest}`;
  const tar = compression === "none" ? blob : decompress({ bytes: blob, compression, name });
  for await (const chunk of tar) {
    hash.update(chunk);
    yield chunk;
  }
  if (!blob.ended) {
    throw unsound(layout, `layer ${descriptor.digest} has data after its ${compression} stream`);
  }
  const found = digestFromHex(hash.digest("hex"));
  if (found !== diffId) {
    throw unsound(
      layout,
      `layer ${descriptor.digest} holds a tar with the digest ${found}, the config says ${diffId}`,
    );
  }
}

/**
 * Notes whether its bytes were read to the end, because a decoder stops at the end of its own
 * format.
 */
class Watched implements AsyncIterable<Uint8Array> {
  readonly #bytes: AsyncIterable<Uint8Array>;
  ended = false;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#bytes = bytes;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    yield* this.#bytes;
    this.ended = true;
  }
}
