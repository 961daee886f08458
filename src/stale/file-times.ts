import type { EntryHeader } from "../domain/oci/entry.ts";

/** A file in the final image. */
export interface TimedFile {
  readonly path: string;
  readonly layer: number;
  /** Seconds since 1970. */
  readonly mtime: number;
  readonly size: number;
}

/** The most files whose times are kept; no statement is made about the others. */
const mostFiles = 200_000;
const whiteout = ".wh.";

/**
 * The times of what others record of an image's layers: of jars, of sources of Python and Ruby, and
 * of folders.
 */
export class FileTimes {
  readonly #files = new Map<string, TimedFile>();
  readonly #folders = new Map<string, TimedFile>();
  /** What whiteouts removed, and in which layer last. */
  readonly #removed = new Map<string, number>();

  /** Registers an entry of the same layer as before, or of a later one. */
  meet({ path, type, mtime, size }: EntryHeader, layer: number): void {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name.startsWith(whiteout)) {
      const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
      const gone = name.slice(whiteout.length);
      const removed = gone === ".wh..opq" ? folder : join(folder, gone);
      if (this.#removed.size < mostFiles) this.#removed.set(removed, layer);
      return;
    }
    const isFolder = type === "directory";
    this.#folders.delete(path);
    if (isFolder && Number.isFinite(mtime) && this.#folders.size < mostFiles)
      this.#folders.set(path, { path, layer, mtime: Math.floor(mtime), size });
    if (!/\.(?:py|jar|rb|ya?ml)$/.test(name)) return;
    // A hard link has its file's time, but not its size.
    const isKept = type === "file" && Number.isFinite(mtime);
    this.#files.delete(path);
    if (isKept && this.#files.size < mostFiles) {
      this.#files.set(path, { path, layer, mtime: Math.floor(mtime), size });
    }
  }

  /** Returns a file of the final image, if its time is known. */
  at(path: string): TimedFile | undefined {
    const file = this.#files.get(path);
    return file !== undefined && this.isThere(file) ? file : undefined;
  }

  /** The time of a folder of the final image; undefined where it is not there, or not known. */
  folderTime(path: string): number | undefined {
    const folder = this.#folders.get(path);
    return folder !== undefined && this.isThere(folder) ? folder.mtime : undefined;
  }

  /** Whether layers that were read had a folder, and a later one removed it. */
  isGone(path: string): boolean {
    const folder = this.#folders.get(path);
    return folder !== undefined && !this.isThere(folder);
  }

  /** The jars of the final image. */
  get jars(): readonly TimedFile[] {
    return this.#named(/\.jar$/);
  }

  /** The files of the final image that bootsnap compiles: Ruby's, and YAML. */
  get compiledByBootsnap(): readonly TimedFile[] {
    return this.#named(/\.(?:rb|ya?ml)$/);
  }

  /** Whether no later layer removes a file, or a folder that it is in. */
  isThere({ path, layer }: Pick<TimedFile, "path" | "layer">): boolean {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      if ((this.#removed.get(path.slice(0, end)) ?? -1) > layer) return false;
    }
    return (this.#removed.get("") ?? -1) <= layer;
  }

  #named(pattern: RegExp): readonly TimedFile[] {
    return [...this.#files.values()].filter(
      (file) => pattern.test(file.path) && this.isThere(file),
    );
  }
}

function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
