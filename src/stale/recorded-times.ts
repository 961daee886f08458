import type { StaleFile } from "../domain/findings/stale-file.ts";
import type { EntryHeader } from "../domain/oci/entry.ts";
import { cachedSource, cacheKey } from "./bootsnap.ts";
import { ClassArchive, isClassArchive } from "./class-archive.ts";
import { FileTimes, type TimedFile } from "./file-times.ts";
import { type CachedPath, cachedPaths, isLoadPathCache } from "./load-path-cache.ts";
import { recordedSource } from "./python.ts";

/** The most files of each kind that are judged. */
const mostModules = 100_000;
const mostCached = 100_000;
const mostArchives = 100;
const mostLoadPaths = 10;

type Place = Pick<TimedFile, "path" | "layer">;
type CachedFile = Place & NonNullable<ReturnType<typeof cachedSource>>;

/** A file whose content is read for times that it records. */
interface OpenedFile {
  push(piece: Uint8Array): void;
  /** @param head the file's first bytes */
  end(head: Buffer): void;
}

/**
 * Collects from an image's layers, one after the other, which files record the modification times
 * of others, and tells those whose record is not true in the image. Both have to be in the layers
 * that are read: a base's own files keep the times that the base gave them.
 */
export class RecordedTimes {
  readonly #times = new FileTimes();
  readonly #modules = new Map<string, Place & { readonly of: string; readonly mtime: number }>();
  readonly #archives = new Map<string, Place & { readonly archive: ClassArchive }>();
  readonly #cached = new Map<string, CachedFile>();
  readonly #loadPaths = new Map<string, Place & { readonly paths: readonly CachedPath[] }>();

  /** Registers every entry, before its content is read. */
  meet(header: EntryHeader, layer: number): void {
    this.#times.meet(header, layer);
    this.#modules.delete(header.path);
    this.#archives.delete(header.path);
    this.#cached.delete(header.path);
    this.#loadPaths.delete(header.path);
  }

  /** Starts with a file that was registered. */
  open({ path, size }: Pick<EntryHeader, "path" | "size">, layer: number): OpenedFile {
    let archive: ClassArchive | undefined;
    let isFirst = true;
    const whole: Uint8Array[] | undefined =
      isLoadPathCache({ path, size }) && this.#loadPaths.size < mostLoadPaths ? [] : undefined;
    return {
      push: (piece) => {
        whole?.push(piece);
        // The first piece is never shorter than a magic number unless the file is.
        if (isFirst && isClassArchive(Buffer.from(piece.subarray(0, 4))))
          archive = new ClassArchive();
        isFirst = false;
        archive?.push(piece);
      },
      end: (head) => {
        if (archive !== undefined && this.#archives.size < mostArchives)
          this.#archives.set(path, { path, layer, archive });
        if (whole !== undefined)
          this.#loadPaths.set(path, { path, layer, paths: cachedPaths(Buffer.concat(whole)) });
        const source = recordedSource(path, head);
        if (source !== undefined && this.#modules.size < mostModules)
          this.#modules.set(path, { path, layer, ...source });
        const cached = cachedSource(path, size, head);
        if (cached !== undefined && this.#cached.size < mostCached)
          this.#cached.set(path, { path, layer, ...cached });
      },
    };
  }

  /** The files of the final image whose record is not true there, by their paths. */
  get stale(): readonly StaleFile[] {
    const modules = [...this.#modules.values()].flatMap((module): StaleFile[] => {
      const { path, layer, of, mtime: recorded } = module;
      const source = this.#times.isThere(module) ? this.#times.at(of) : undefined;
      // A module has room for 32 bits of the time.
      if (source === undefined || source.mtime >>> 0 === recorded) return [];
      return [{ by: "python", path, layer, of, recorded, actual: source.mtime }];
    });
    const archives = [...this.#archives.values()].filter((file) => this.#times.isThere(file));
    const jars = archives.length === 0 ? [] : this.#times.jars;
    const refused = archives.flatMap((file) => refusedFor(file, jars));
    const cached = [...this.#cached.values()].filter((file) => this.#times.isThere(file));
    const loadPaths = [...this.#loadPaths.values()].filter((file) => this.#times.isThere(file));
    const scanned = loadPaths.flatMap((file) => scannedFor(file, this.#times));
    const stale = [...modules, ...refused, ...missedIn(cached, this.#times), ...scanned];
    return stale.sort((one, other) => (one.path < other.path ? -1 : 1));
  }
}

/** Returns the first jar because of which the JVM refuses an archive of classes. */
function refusedFor(
  { path, layer, archive }: Place & { readonly archive: ClassArchive },
  jars: readonly TimedFile[],
): readonly StaleFile[] {
  for (const { path: of, size, mtime: actual } of jars) {
    const times = archive.timesOf(size);
    const recorded = [...times].filter((time) => time !== 0);
    if (recorded.length === 0 || times.has(actual)) continue;
    return [{ by: "jvm", path, layer, of, recorded: Math.min(...recorded), actual }];
  }
  return [];
}

/** Returns the files of bootsnap's cache that it does not take, because the source has another time. */
function missedIn(cached: readonly CachedFile[], times: FileTimes): readonly StaleFile[] {
  if (cached.length === 0) return [];
  const sources = new Map(
    times.compiledByBootsnap.map((source) => [cacheKey(`/${source.path}`), source]),
  );
  return cached.flatMap(({ path, layer, key, mtime: recorded, size }): StaleFile[] => {
    const source = sources.get(key);
    if (source === undefined || source.size !== size || source.mtime === recorded) return [];
    return [{ by: "bootsnap", path, layer, of: source.path, recorded, actual: source.mtime }];
  });
}

/** Returns the first path that bootsnap scans anew, because its folders have another time. */
function scannedFor(
  { path, layer, paths }: Place & { readonly paths: readonly CachedPath[] },
  times: FileTimes,
): readonly StaleFile[] {
  for (const { path: of, mtime: recorded, below } of paths) {
    const actual = latest([of, ...below], times);
    if (actual === undefined || actual === recorded) continue;
    return [{ by: "load-path-cache", path, layer, of, recorded, actual }];
  }
  return [];
}

/** The latest time of folders, of which some may be gone; undefined where one is not known. */
function latest(folders: readonly string[], times: FileTimes): number | undefined {
  let found: number | undefined;
  for (const folder of folders) {
    const time = times.folderTime(folder);
    if (time === undefined && !times.isGone(folder)) return undefined;
    if (time !== undefined) found = Math.max(found ?? time, time);
  }
  return found;
}
