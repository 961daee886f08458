import { open } from "node:fs/promises";
import type { Compression } from "../../domain/oci/compression.ts";

/** The first bytes of a compressed file. */
const signs: readonly (readonly [compression: Compression, bytes: readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
];

/**
 * Finds out by its first bytes how a file is compressed; undefined: not at all.
 * @throws what opening or reading it throws
 */
export async function compressionOfFile(file: string): Promise<Compression | undefined> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    const start = buffer.subarray(0, bytesRead);
    return signs.find(([, sign]) => sign.every((byte, at) => start[at] === byte))?.[0];
  } finally {
    await handle.close();
  }
}
