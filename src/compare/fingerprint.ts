import { createHash } from "node:crypto";
import type { EntryHeader, TarEntry } from "../domain/oci/entry.ts";

/** Bytes of content that are kept whole, so that small files can still be shown. */
export const keptContent = 64 * 1024;
/** Bytes of every content that are kept, to know what it is. */
const keptHead = 512;
/** Bytes that a fingerprint takes beside its texts: objects, map slot, digest. */
const overhead = 1200;

/** What is kept of an entry whose counterpart has not come yet. */
export interface Fingerprint {
  readonly header: EntryHeader;
  /** The content's digest in hex. */
  readonly sha256: string;
  /** Its first bytes. */
  readonly head: Buffer;
  /** The content itself, when it is small. */
  readonly content: Uint8Array | undefined;
  /** The entry's place in its tar, from 0. */
  readonly position: number;
}

/** An entry as it comes, or what was kept of one that came earlier. */
export type EntryOrFingerprint = TarEntry | Fingerprint;

/** Takes an entry in; content of up to `kept` bytes is kept as it is. */
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
    // A copy: a chunk is a view on a buffer far larger than what is kept of it.
    if (isSmall) parts.push(Buffer.from(chunk));
  }
  const content = isSmall ? Buffer.concat(parts) : undefined;
  return { header, sha256: hash.digest("hex"), head, content, position };
}

/** An entry's digest in hex: of a fingerprint the one it has, of an entry computed by reading its content. */
export async function sha256Of(entry: TarEntry | Fingerprint): Promise<string> {
  if ("sha256" in entry) return entry.sha256;
  const hash = createHash("sha256");
  for await (const chunk of entry.content) hash.update(chunk);
  return hash.digest("hex");
}

/** Bytes of memory that a fingerprint takes, about. */
export function weightOf({ header, content }: Fingerprint): number {
  const { path, linkname, uname, gname, pax } = header;
  const texts = [path, path, linkname, uname, gname, ...Object.entries(pax).flat()];
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  return overhead + 2 * units + (content?.length ?? 0);
}
