import { MessagePack, NotThis } from "./message-pack.ts";

/** A folder of Ruby's load path, as bootsnap keeps it. */
export interface CachedPath {
  /** Without the first slash. */
  readonly path: string;
  /** The latest time of the folder and of those below it, in seconds since 1970. */
  readonly mtime: number;
  /** The folders below it, by their paths from the image's root. */
  readonly below: readonly string[];
}

/** Bytes; that of a large application has a few million. */
const mostBytes = 32 * 1024 * 1024;
/** Paths of one cache; no statement is made about the others. */
const mostPaths = 10_000;
const mostFolders = 200_000;

/** Whether a file can be bootsnap's cache of the load path. */
export function isLoadPathCache({
  path,
  size,
}: {
  readonly path: string;
  readonly size: number;
}): boolean {
  return /(?:^|\/)bootsnap[/-]load-path-cache$/.test(path) && size <= mostBytes;
}

/**
 * Reads from bootsnap's cache of the load path which times it records of folders. A path whose time
 * is another one is scanned anew (`entries_and_dirs` in lib/bootsnap/load_path_cache/path.rb). Of
 * what belongs to a gem or to Ruby itself it records 0, and never looks. A file of another form has
 * none. Checked with what version 1.13.0 writes; 1.18.6 writes the same form.
 */
export function cachedPaths(bytes: Buffer): readonly CachedPath[] {
  const found: CachedPath[] = [];
  const read = new MessagePack(bytes);
  let folders = 0;
  try {
    for (let left = read.mapLength(); left > 0 && found.length < mostPaths; left -= 1) {
      const path = read.text();
      // The version of Ruby that wrote it.
      if (read.isText()) {
        read.text();
        continue;
      }
      const cached = cachedPath(path, read);
      folders += cached.below.length;
      if (folders > mostFolders) break;
      if (cached.mtime !== 0 && path.startsWith("/")) found.push(cached);
    }
    return found;
  } catch (error) {
    if (error instanceof NotThis) return [];
    throw error;
  }
}

/** Reads `[time, files, folders]` of a path. @throws NotThis */
function cachedPath(path: string, read: MessagePack): CachedPath {
  if (read.listLength() !== 3) throw new NotThis();
  const mtime = read.integer();
  for (let left = read.listLength(); left > 0; left -= 1) read.text();
  const below: string[] = [];
  for (let left = read.listLength(); left > 0; left -= 1)
    below.push(`${path.slice(1)}/${read.text()}`);
  return { path: path.slice(1), mtime, below };
}
