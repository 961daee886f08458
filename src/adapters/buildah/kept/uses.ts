import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { withLock } from "../../files/file-lock.ts";
import { removeInside } from "../folders/clean-up.ts";
import { isAbandoned, markFolder } from "../folders/mark.ts";
import { readRecord } from "./kept-record.ts";

const kept = /^base-[0-9a-f]{16}$/;
const making = /^new-/;
const going = /^gone-/;
/** Within the folder of a base: one folder for each run that reads it. */
const users = "users";

/** Milliseconds; a run of another container, which cannot be asked, has ended by then. */
const longestUse = 3 * 24 * 60 * 60 * 1000;

/** The bases in a kept folder, which several runs use at the same time. */
export class Uses {
  readonly #folder: string;
  readonly #own = new Map<string, string>();
  /** What was taken away, and is to be removed. */
  readonly #gone = new Set<string>();
  /** What this run alone uses. */
  readonly #private = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Names the folders of all bases. */
  async entries(): Promise<readonly string[]> {
    const names = await readdir(this.#folder);
    return names.filter((name) => kept.test(name)).sort();
  }

  /**
   * Says that this run reads a base, so that no other removes it.
   * @returns its folder; undefined where there is none, or others are busy for too long
   */
  async use(name: string): Promise<string | undefined> {
    const entry = join(this.#folder, name);
    return await this.#locked(async () => {
      if (!(await isThere(entry))) return undefined;
      if (!this.#own.has(name)) this.#own.set(name, await marked(entry));
      const now = new Date();
      await utimes(entry, now, now);
      return entry;
    });
  }

  /** Makes the folder for a base that is being unpacked. */
  async make(): Promise<string> {
    const entry = join(this.#folder, `new-${randomUUID()}`);
    await mkdir(entry, { mode: 0o700 });
    await markFolder(entry);
    return entry;
  }

  /**
   * Gives what was unpacked its name, and says that this run reads it.
   * @returns its folder; undefined where there is one of this name
   */
  async settle(made: string, name: string): Promise<string | undefined> {
    const entry = join(this.#folder, name);
    return await this.#locked(async () => {
      if (await isThere(entry)) return undefined;
      const mark = await marked(made);
      await rename(made, entry);
      this.#own.set(name, mark.replace(made, entry));
      return entry;
    });
  }

  /**
   * Takes a base away, unless another run reads it.
   * @returns whether it is gone
   */
  async drop(name: string): Promise<boolean> {
    return (await this.#locked(() => this.#drop(name))) ?? false;
  }

  /** Takes bases away, those used longest ago first, until no more than so many bytes are left. */
  async shrinkTo(most: number): Promise<void> {
    await this.#locked(async () => {
      const all = await Promise.all((await this.entries()).map((name) => this.#weighed(name)));
      let total = all.reduce((sum, { bytes }) => sum + bytes, 0);
      for (const { name, bytes } of all.sort((a, b) => a.usedAt - b.usedAt)) {
        if (total <= most) return;
        if (!this.#own.has(name) && (await this.#drop(name))) total -= bytes;
      }
    });
    await this.#remove();
  }

  /** Says that this run reads nothing any more, shrinks to so many bytes, and removes what was left. */
  async close(most: number): Promise<void> {
    for (const mark of this.#own.values()) await removeInside(mark).catch(() => undefined);
    this.#own.clear();
    await this.shrinkTo(most);
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const path = join(this.#folder, name);
      const isLeft = making.test(name) && (this.#private.has(path) || (await isAbandoned(path)));
      if (isLeft || going.test(name)) this.#gone.add(path);
    }
    await this.#remove();
  }

  /** Lets {@link close} remove a folder that {@link make} made: it gets no name. */
  discard(made: string): void {
    this.#private.add(made);
  }

  async #remove(): Promise<void> {
    for (const path of this.#gone) await removeInside(path).catch(() => undefined);
    this.#gone.clear();
  }

  async #drop(name: string): Promise<boolean> {
    const entry = join(this.#folder, name);
    const own = this.#own.get(name);
    for (const user of await readdir(join(entry, users)).catch(() => [])) {
      const mark = join(entry, users, user);
      if (mark !== own && !(await isOver(mark))) return false;
    }
    const gone = join(this.#folder, `gone-${randomUUID()}`);
    await rename(entry, gone);
    this.#own.delete(name);
    this.#gone.add(gone);
    return true;
  }

  async #weighed(
    name: string,
  ): Promise<{ readonly name: string; readonly bytes: number; readonly usedAt: number }> {
    const entry = join(this.#folder, name);
    const [record, found] = await Promise.all([
      readRecord(entry),
      stat(entry).catch(() => undefined),
    ]);
    return { name, bytes: record?.bytes ?? 0, usedAt: found?.mtimeMs ?? 0 };
  }

  async #locked<T>(task: () => Promise<T>): Promise<T | undefined> {
    return await withLock(join(this.#folder, "bases"), task);
  }
}

async function marked(entry: string): Promise<string> {
  const mark = join(entry, users, randomUUID());
  await mkdir(mark, { recursive: true, mode: 0o700 });
  await markFolder(mark);
  return mark;
}

async function isOver(mark: string): Promise<boolean> {
  if (await isAbandoned(mark)) return true;
  const found = await stat(mark).catch(() => undefined);
  return found === undefined || Date.now() - found.mtimeMs > longestUse;
}

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
