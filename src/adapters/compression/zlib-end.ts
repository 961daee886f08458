import { createInflate } from "node:zlib";

/**
 * Finds where the zlib stream ends that begins some bytes (RFC 1950).
 * @param unpacked how many bytes it must unpack to
 * @returns the stream's length in bytes; undefined if it is damaged, cut, or unpacks to another
 * number
 */
export async function zlibEnd(bytes: Uint8Array, unpacked: number): Promise<number | undefined> {
  const inflate = createInflate();
  let made = 0;
  try {
    inflate.end(bytes);
    for await (const piece of inflate) {
      if (piece instanceof Uint8Array) made += piece.length;
      if (made > unpacked) return undefined;
    }
    return made === unpacked ? inflate.bytesWritten : undefined;
  } catch {
    return undefined;
  } finally {
    inflate.destroy();
  }
}
