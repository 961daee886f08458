import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, lstat, open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { type Digest, digestFromHex, hexOf } from "../../domain/oci/digest.ts";
import type { Descriptor } from "../../domain/oci/oci.ts";
import { Failure } from "../../domain/text/failure.ts";

/** How many bytes are read from disk at once. */
const readSize = 256 * 1024;

/** Identifies a blob: enough to find it and to verify that it is complete. */
export type BlobName = Pick<Descriptor, "digest" | "size">;

/**
 * Returns a blob's path (image-spec v1.1.0, image-layout.md#blobs). A digest is hex, so the path
 * never leaves the folder.
 */
export function blobPath(layout: string, digest: Digest): string {
  return join(layout, "blobs", "sha256", hexOf(digest));
}

/**
 * Yields a blob's bytes, and verifies by the end that their number and digest are the descriptor's.
 * @throws Failure `tool` when the blob is missing, outside the layout, cut or changed
 */
export async function* readBlob(layout: string, blob: BlobName): AsyncGenerator<Buffer> {
  const file = await openInside(layout, blobPath(layout, blob.digest));
  try {
    const { size } = await file.stat();
    if (size !== blob.size) throw wrongSize(layout, blob, size);
    const hash = createHash("sha256");
    let read = 0;
    for await (const chunk of file.createReadStream({
      highWaterMark: readSize,
      autoClose: false,
    })) {
      if (!Buffer.isBuffer(chunk)) continue;
      read += chunk.length;
      if (read > blob.size) throw wrongSize(layout, blob, read);
      hash.update(chunk);
      yield chunk;
    }
    const found = digestFromHex(hash.digest("hex"));
    if (found !== blob.digest) {
      throw unsound(layout, `the file of blob ${blob.digest} has the digest ${found}`);
    }
  } finally {
    await file.close();
  }
}

/** Whether the layout has a file for a blob. */
export async function hasBlob(layout: string, digest: Digest): Promise<boolean> {
  return await lstat(blobPath(layout, digest)).then(
    () => true,
    () => false,
  );
}

/**
 * Reads a small blob completely. @throws Failure `tool` as {@link readBlob}, and when it is larger
 * than the limit
 */
export async function readSmallBlob(
  layout: string,
  blob: BlobName,
  limit: number,
): Promise<Buffer> {
  if (blob.size > limit) {
    throw unsound(layout, `blob ${blob.digest} has ${blob.size} bytes, more than ${limit}`);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of readBlob(layout, blob)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Reads a small file without a digest. @throws Failure `tool` when missing or larger than the limit
 */
export async function readPlainFile(layout: string, name: string, limit: number): Promise<Buffer> {
  const file = await openInside(layout, join(layout, name));
  try {
    const { size } = await file.stat();
    if (size > limit) throw unsound(layout, `\`${name}\` has ${size} bytes, more than ${limit}`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Makes a failure about the contents of a layout. */
export function unsound(layout: string, what: string, cause?: unknown): Failure {
  return new Failure({
    code: "tool",
    message: `OCI layout \`${layout}\`: ${what}.`,
    fix: "Create the layout again; every blob must be complete and unchanged.",
    ...(cause === undefined ? {} : { cause }),
  });
}

/**
 * Opens a regular file. A layout may come from anyone, so a link out of it, a device or a pipe is
 * refused.
 */
async function openInside(layout: string, path: string): Promise<FileHandle> {
  const name = path.slice(layout.length + 1);
  let file: FileHandle;
  try {
    const real = await realpath(path);
    if (!real.startsWith((await realpath(layout)) + sep)) {
      throw unsound(layout, `\`${name}\` is a link to a place outside of the layout`);
    }
    file = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw unsound(layout, `\`${name}\` ${reasonOf(error)}`, error);
  }
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw unsound(layout, `\`${name}\` is not a regular file`);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "is missing";
  return `cannot be read (${typeof code === "string" ? code : "unknown reason"})`;
}

function wrongSize(layout: string, blob: BlobName, found: number): Failure {
  return unsound(
    layout,
    `the file of blob ${blob.digest} has ${found} bytes, its descriptor says ${blob.size}`,
  );
}
