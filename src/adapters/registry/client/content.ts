import { createHash } from "node:crypto";
import type { BlobName } from "../../../app/ports/repository.ts";
import { digestFromHex, digestOf } from "../../../domain/oci/digest.ts";

/** Bytes that are not those that a digest and a size name; its message says which they do not have. */
export class OtherBytes extends Error {}

/**
 * Passes a blob's bytes on and checks them: never more than its size, and at the end the digest.
 * @throws OtherBytes
 */
export async function* verified(
  content: AsyncIterable<Uint8Array>,
  { digest, size }: BlobName,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let seen = 0;
  for await (const chunk of content) {
    seen += chunk.length;
    if (seen > size) throw new OtherBytes(`the size of ${size} bytes`);
    hash.update(chunk);
    yield chunk;
  }
  const found = digestFromHex(hash.digest("hex"));
  const wrong = otherThan({ digest, size }, { digest: found, size: seen });
  if (wrong !== undefined) throw new OtherBytes(wrong);
}

/** Returns what a blob's whole bytes do not have of what names it; undefined: they are the blob. */
export function wrongWith(bytes: Uint8Array, blob: BlobName): string | undefined {
  return otherThan(blob, { digest: digestOf(bytes), size: bytes.length });
}

function otherThan(wanted: BlobName, found: BlobName): string | undefined {
  if (found.size !== wanted.size) return `the size of ${wanted.size} bytes`;
  return found.digest === wanted.digest ? undefined : `the digest ${wanted.digest}`;
}
