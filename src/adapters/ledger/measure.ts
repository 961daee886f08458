import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type Digest, digestFromHex } from "../../domain/oci/digest.ts";

const readSize = 1024 * 1024;

/** Reads a file to its end, for its digest. @throws Error where it cannot be read */
export async function measureFile(
  file: string,
): Promise<{ readonly digest: Digest; readonly bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: readSize })) {
    if (!Buffer.isBuffer(chunk)) continue;
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { digest: digestFromHex(hash.digest("hex")), bytes };
}

/** Reads a file from its start, piece by piece. */
export async function* readFilePieces(file: string): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of createReadStream(file, { highWaterMark: readSize })) {
    if (Buffer.isBuffer(chunk)) yield chunk;
  }
}
