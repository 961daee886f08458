import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/**
 * Reads the first bytes of a regular file, and its whole size; undefined for anything else,
 * including links.
 */
export async function startOf(
  path: string,
  most: number,
): Promise<{ readonly start: Buffer; readonly size: number } | undefined> {
  return withFile(path, async (file, size) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return { start: buffer.subarray(0, bytesRead), size };
  });
}

interface DigestOptions {
  readonly path: string;
  readonly algorithm: "sha1" | "sha256";
  /** Text to hash before the file. */
  readonly head: (size: number) => string;
}

/**
 * Computes the digest of a regular file in hexadecimal digits; undefined for anything else,
 * including links.
 */
export async function digestOf(options: DigestOptions): Promise<string | undefined> {
  return withFile(options.path, async (file, size) => {
    const hash = createHash(options.algorithm).update(options.head(size));
    for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(chunk);
    return hash.digest("hex");
  });
}

/** Returns the object name that git would give to a file's exact bytes, without any conversion. */
export function objectName(path: string, like: string): Promise<string | undefined> {
  const algorithm = like.length === 64 ? "sha256" : "sha1";
  return digestOf({ path, algorithm, head: (size) => `blob ${size}\0` });
}

async function withFile<T>(
  path: string,
  read: (file: FileHandle, size: number) => Promise<T>,
): Promise<T | undefined> {
  // Opening a pipe would wait for its other end, and a link may lead anywhere.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const stat = await file.stat();
    return stat.isFile() ? await read(file, stat.size) : undefined;
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}
