import { createHash } from "node:crypto";
import type { EntryHeader, TarEntry } from "../domain/oci/entry.ts";

/** The most bytes of a content that are kept whole, so that small files can still be shown. */
export const keptContent = 64 * 1024;
/** Bytes of every content that are kept to detect its format. */
const keptHead = 512;
/** Bytes of memory that a fingerprint takes besides its texts: objects, map slot, digest. */
const overhead = 1200;

/** What is kept of an entry whose counterpart has not been read yet. */
export interface Fingerprint {
  readonly header: EntryHeader;
  /** The content's digest in hex. */
  readonly sha256: string;
  /** Its first bytes. */
  readonly head: Buffer;
  /** The content itself, when it is small. */
  readonly content: Uint8Array | undefined;
  /** The entry's position in its tar, from 0. */
  readonly position: number;
}

/** An entry of the stream, or what was kept of an earlier one. */
export type EntryOrFingerprint = TarEntry | Fingerprint;

/** Creates an entry's fingerprint; content of up to `kept` bytes is kept as it is. */
export async function fingerprint(
  entry: TarEntry,
  position: number,
  kept: number,
): Promise<Fingerprint> {
  const { header } = entry;
  const isSmall = header.size <= kept;
  const parts: Uint8Array[] = [];
  let head: Buffer = Buffer.alloc(0);
  const hash = createHash("sha256");
  for await (const chunk of entry.content) {
    hash.update(chunk);
    if (head.length < keptHead) {
      head = Buffer.concat([head, chunk.subarray(0, keptHead - head.length)]);
    }
    // Copy the chunk: it is a view on a far larger buffer.
    if (isSmall) parts.push(Buffer.from(chunk));
  }
  const content = isSmall ? Buffer.concat(parts) : undefined;
  return { header, sha256: hash.digest("hex"), head, content, position };
}

/**
 * Returns an entry's digest in hex: a fingerprint has it, for an entry it is computed by reading
 * the content.
 */
export async function sha256Of(entry: TarEntry | Fingerprint): Promise<string> {
  if ("sha256" in entry) return entry.sha256;
  const hash = createHash("sha256");
  for await (const chunk of entry.content) hash.update(chunk);
  return hash.digest("hex");
}

/** Returns roughly how many bytes of memory a fingerprint takes. */
export function weightOf({ header, content }: Fingerprint): number {
  const { path, linkname, uname, gname, pax } = header;
  const texts = [path, path, linkname, uname, gname, ...Object.entries(pax).flat()];
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  return overhead + 2 * units + (content?.length ?? 0);
}
