import { createHash } from "node:crypto";
import type { BlobName } from "../../../app/ports/repository.ts";
import { type Digest, digestFromHex } from "../../../domain/oci/digest.ts";

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
  if (seen !== size) throw new OtherBytes(`the size of ${size} bytes`);
  const found: Digest = digestFromHex(hash.digest("hex"));
  if (found !== digest) throw new OtherBytes(`the digest ${digest}`);
}
