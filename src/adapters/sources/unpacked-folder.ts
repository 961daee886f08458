import { copyFile, mkdir, open, stat, symlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { Failure, type Sentence } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";

/** What an archive may unpack to. */
interface UnpackLimits {
  readonly bytes: number;
  readonly entries: number;
}

/** The most that an archive may unpack to, whatever its own size. */
const mostBytes = 16 * 1024 ** 3;
/** An archive of text packs to a tenth or a twentieth; a bomb to a thousandth and less. */
const mostRatio = 100;
/** So much may come out of the smallest archive. */
const leastBytes = 256 * 1024 ** 2;

/** Returns what an archive of a size in bytes may unpack to. */
export function limitsFor(size: number): UnpackLimits {
  return { bytes: Math.min(mostBytes, Math.max(leastBytes, size * mostRatio)), entries: 500_000 };
}

/** A file of an archive. */
interface UnpackedFile {
  /** As the archive has it. Untrusted. */
  readonly name: string;
  readonly isExecutable: boolean;
  /** Seconds since 1970; not finite where the archive has none. */
  readonly mtime: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/** A symbolic or hard link of an archive. Both texts are untrusted. */
interface UnpackedLink {
  readonly name: string;
  readonly target: string;
}

/** The longest name, in UTF-16 units; Linux allows 4096 bytes. */
const longestName = 4096;

/**
 * A folder that an archive is unpacked into. Nothing is written outside of it: names are checked,
 * no file replaces another one, and symbolic links are made last, so that no name leads through
 * one. Where a link leads is to be checked before anything follows it.
 */
export class UnpackedFolder {
  readonly #folder: string;
  readonly #archive: string;
  readonly #limits: UnpackLimits;
  readonly #signal: AbortSignal;
  readonly #files = new Map<string, string>();
  readonly #folders = new Set<string>([""]);
  readonly #links = new Map<string, string>();
  #bytes = 0;
  #entries = 0;

  /**
   * @param folder an empty one
   * @param archive its name for people
   * @param options `signal` ends the unpacking, at the next entry or piece of a file
   */
  constructor(
    folder: string,
    archive: string,
    { limits, signal }: { readonly limits: UnpackLimits; readonly signal: AbortSignal },
  ) {
    this.#folder = folder;
    this.#archive = archive;
    this.#limits = limits;
    this.#signal = signal;
  }

  /** @throws Failure `usage` for a name that is not allowed or taken, or beyond a limit */
  async addFile({ name, isExecutable, mtime, content }: UnpackedFile): Promise<void> {
    const path = this.#newPath(name);
    const place = await this.#placeFor(path);
    const file = await open(place, "wx", isExecutable ? 0o755 : 0o644);
    try {
      for await (const bytes of content) {
        this.#countBytes(bytes.length);
        await file.writeFile(bytes);
      }
    } finally {
      await file.close();
    }
    await setTime(place, mtime);
    this.#files.set(path, place);
  }

  /** @throws Failure `usage`, as {@link addFile} */
  async addFolder(name: string): Promise<void> {
    const path = this.#checkedName(name);
    if (this.#files.has(path) || this.#links.has(path)) throw this.#twice(path);
    if (this.#folders.has(path)) this.#count();
    await this.#makeFolder(path);
  }

  /** @throws Failure `usage`, as {@link addFile} */
  addSymlink({ name, target }: UnpackedLink): void {
    const path = this.#newPath(name);
    if (target === "" || target.length > longestName || target.includes("\0")) {
      throw this.#refused(path, "is a link without a usable target");
    }
    this.#links.set(path, target);
  }

  /** Copies the file that came before under the target's name. @throws Failure `usage`, as {@link addFile} */
  async addHardLink({ name, target }: UnpackedLink): Promise<void> {
    const source = this.#files.get(this.#checkedName(target));
    const path = this.#newPath(name);
    if (source === undefined) {
      throw this.#refused(path, "is a hard link to something that is not in front of it");
    }
    const place = await this.#placeFor(path);
    this.#countBytes((await stat(source)).size);
    await copyFile(source, place);
    this.#files.set(path, place);
  }

  /** Refuses an entry of another kind. */
  refuse(name: string, what: string): Failure {
    return this.#refused(name, what);
  }

  /** Makes the symbolic links. @throws Failure `usage` when the archive held no file */
  async finish(): Promise<void> {
    if (this.#files.size === 0) {
      throw new Failure({
        code: "usage",
        message: `${this.#archive} has no file in it.`,
        fix: "Name an archive of the application's source.",
      });
    }
    for (const [path, target] of this.#links) {
      if (this.#folders.has(path)) throw this.#twice(path);
      await symlink(target, await this.#placeFor(path));
    }
  }

  #newPath(name: string): string {
    this.#count();
    const path = this.#checkedName(name);
    if (path === "" || this.#files.has(path) || this.#links.has(path) || this.#folders.has(path)) {
      throw this.#twice(path);
    }
    return path;
  }

  #count(): void {
    this.#signal.throwIfAborted();
    this.#entries += 1;
    if (this.#entries > this.#limits.entries) throw this.#tooLarge();
  }

  #countBytes(bytes: number): void {
    this.#signal.throwIfAborted();
    this.#bytes += bytes;
    if (this.#bytes > this.#limits.bytes) throw this.#tooLarge();
  }

  /** Returns a name in one spelling, relative to the folder. */
  #checkedName(name: string): string {
    if (name.startsWith("/")) throw this.#refused(name, "has an absolute name");
    const parts = name.split("/").filter((part) => part !== "" && part !== ".");
    if (parts.includes("..")) throw this.#refused(name, "has `..` in its name");
    if (name.length > longestName || name.includes("\0")) {
      throw this.#refused(name, "has a name that no file can have");
    }
    return parts.join("/");
  }

  /** Makes the folders above a path. */
  async #placeFor(path: string): Promise<string> {
    await this.#makeFolder(folderAbove(path));
    return join(this.#folder, path);
  }

  /** Makes a folder and those above it that are missing; each is an entry, named or not. */
  async #makeFolder(path: string): Promise<void> {
    if (this.#folders.has(path)) return;
    for (let folder = path; !this.#folders.has(folder); folder = folderAbove(folder)) {
      if (this.#files.has(folder) || this.#links.has(folder)) throw this.#twice(folder);
      this.#count();
      this.#folders.add(folder);
    }
    await mkdir(join(this.#folder, path), { recursive: true, mode: 0o755 });
  }

  #twice(path: string): Failure {
    return this.#refused(path === "" ? "." : path, "is in it twice, as different things");
  }

  #tooLarge(): Failure {
    const { bytes, entries } = this.#limits;
    return new Failure({
      code: "usage",
      message: `${this.#archive} unpacks to more than ${bytes / 1024 ** 2} MiB or ${entries} files, which is more than an archive of its size may hold.`,
      fix: "Unpack it yourself, if you trust it, and name the folder.",
    });
  }

  #refused(name: string, what: string): Failure {
    const fix: Sentence =
      "Make the archive again in the source's folder, e.g. `tar -czf source.tar.gz .`.";
    const shown = JSON.stringify(visible(shortened(name, 200)));
    return new Failure({ code: "usage", message: `${this.#archive}: ${shown} ${what}.`, fix });
  }
}

function folderAbove(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

async function setTime(place: string, mtime: number): Promise<void> {
  if (!Number.isFinite(mtime) || mtime < 0 || mtime > 0xffffffff) return;
  await utimes(place, mtime, mtime);
}
