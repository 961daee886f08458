import { createReadStream, createWriteStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { ImageLocation } from "../../app/ports/registry.ts";

/**
 * Hands over an image's place to skopeo, with Docker's archive unpacked where gzip packed it, as
 * `guix pack -f docker` does: skopeo 1.9 of Debian 12 calls that an invalid tar, although it takes
 * one that xz packed.
 * @param copy absolute path for the unpacked archive, which is gone afterwards
 * @throws the signal's reason
 */
export async function withPlainArchive<Result>(
  from: ImageLocation,
  { copy, signal }: { readonly copy: string; readonly signal: AbortSignal },
  read: (from: ImageLocation) => Promise<Result>,
): Promise<Result> {
  const isArchive = from.kind === "files" && from.transport === "docker-archive";
  if (!isArchive || !(await isGzip(from.location))) return await read(from);
  try {
    await pipeline(createReadStream(from.location), createGunzip(), createWriteStream(copy), {
      signal,
    });
    return await read({ ...from, location: copy });
  } catch (error) {
    signal.throwIfAborted();
    // skopeo reports what is not valid gzip, like everything else that is wrong with a file.
    if (!isDamaged(error)) throw error;
    return await read(from);
  } finally {
    await rm(copy, { force: true });
  }
}

/** A file that cannot be opened is skopeo's to tell, too. */
async function isGzip(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

function isDamaged(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
