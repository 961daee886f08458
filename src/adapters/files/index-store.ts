import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { IndexStore } from "../../app/ports/index-store.ts";
import { emptyIndex, type ImageIndex, mergedIndex } from "../../domain/resolve/image-index.ts";
import { maxIndexBytes, readIndexFile, writeIndexFile } from "../../domain/resolve/index-file.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { withLock } from "./file-lock.ts";

interface StoreOptions {
  /** The path of the file for a repository. Several repositories may have the same. */
  readonly pathOf: (name: string) => string;
  /** Told once for each file that cannot be used or written: the run goes on without it. */
  readonly note: (text: string) => void;
}

/** Keeps indexes in files of this machine. A file is replaced as a whole, so that none is half. */
export function indexStore({ pathOf, note }: StoreOptions): IndexStore {
  const files = new Map<string, IndexFile>();
  const fileOf = (name: string): IndexFile => {
    const path = pathOf(name);
    const file = files.get(path) ?? new IndexFile(path, note);
    files.set(path, file);
    return file;
  };
  return {
    isOwn: true,
    read: async (name) => (await fileOf(name).indexes()).get(name) ?? emptyIndex(name),
    write: async (index) => await fileOf(index.name).write(index),
    end: () => Promise.resolve(),
  };
}

/** Returns the file in which a repository's index is kept when nobody names one. */
export function defaultIndexPath(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): string {
  const { XDG_CACHE_HOME: caches = "", HOME: home = "" } = env;
  const cache = caches.startsWith("/") ? caches : join(home === "" ? homedir() : home, ".cache");
  // A repository's name has at most 255 characters, none of them `+`.
  return join(cache, "twofold", "index", `${name.replaceAll("/", "+").slice(0, 240)}.json`);
}

/** One file, as this run knows it. */
class IndexFile {
  readonly #path: string;
  readonly #note: (text: string) => void;
  #read: Promise<Map<string, ImageIndex>> | undefined;
  /** Which file was read or written last, so that another run's can be told from it. */
  #known = "";
  #writing: Promise<void> = Promise.resolve();

  constructor(path: string, note: (text: string) => void) {
    this.#path = path;
    this.#note = note;
  }

  indexes(): Promise<Map<string, ImageIndex>> {
    this.#read ??= this.#readFile(this.#note);
    return this.#read;
  }

  async write(index: ImageIndex): Promise<void> {
    this.#writing = this.#writing.then(() => this.#keep(index));
    await this.#writing;
  }

  async #keep(index: ImageIndex): Promise<void> {
    try {
      await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
      const kept = await withLock(this.#path, async () => {
        await this.#replace(index);
        return true;
      });
      if (kept === undefined) this.#unkept("another run holds its lock");
    } catch (error) {
      this.#unkept(reasonOf(error));
    }
  }

  /** Called under the lock. */
  async #replace(index: ImageIndex): Promise<void> {
    let indexes = await this.indexes();
    if ((await generation(this.#path)) === this.#known) indexes.set(index.name, index);
    else {
      // Another run wrote the file since: what it read is not lost.
      indexes = await this.#readFile(() => undefined);
      const other = indexes.get(index.name);
      indexes.set(index.name, other === undefined ? index : mergedIndex(index, other));
      this.#read = Promise.resolve(indexes);
    }
    await replaceFile(this.#path, writeIndexFile(indexes.values()));
    this.#known = await generation(this.#path);
  }

  async #readFile(note: (text: string) => void): Promise<Map<string, ImageIndex>> {
    try {
      this.#known = await generation(this.#path);
      const found = readIndexFile(await readBounded(this.#path));
      if (found.kind === "read") return new Map(found.indexes);
      note(`the index ${shown(this.#path)} ${found.why}: it is made anew`);
    } catch (error) {
      if (!isMissing(error)) {
        note(`the index ${shown(this.#path)} cannot be read (${reasonOf(error)}): it is made anew`);
      }
    }
    return new Map();
  }

  #unkept(reason: string): void {
    const lost = "the next run reads again what this one did";
    this.#note(`the index ${shown(this.#path)} cannot be kept (${reason}): ${lost}`);
  }
}

/** Tells one file from another that replaced it; empty where there is none. */
async function generation(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? "" : `${found.ino}:${found.size}:${found.mtimeNs}`;
}

async function readBounded(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > maxIndexBytes) return "";
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}

/** Writes a file beside another one and puts it in that one's place. */
async function replaceFile(path: string, text: string): Promise<void> {
  const [folder, start] = [dirname(path), `.${basename(path)}.new-`];
  // Only the holder of the lock writes one: others were left by a kill.
  for (const name of await readdir(folder)) {
    if (name.startsWith(start)) await rm(join(folder, name), { force: true });
  }
  const fresh = join(folder, `${start}${randomBytes(6).toString("hex")}`);
  try {
    await writeFile(fresh, text, { flag: "wx", mode: 0o600 });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error && "code" in error)) throw error;
  return visible(shortened(error.message, 300));
}

function shown(path: string): string {
  return visible(shortened(path, 300));
}
