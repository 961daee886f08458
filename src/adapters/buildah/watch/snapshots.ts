import { createHash } from "node:crypto";
import { type BigIntStats, constants, lstatSync, readdirSync } from "node:fs";
import { open, readlink } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setImmediate as turn } from "node:timers/promises";
import { allEnded } from "../../../domain/build/all-ended.ts";
import type { PathChanges, PathState } from "../../../domain/findings/watched-build.ts";
import type { UpperFolder } from "../steps/upper-folder.ts";
import { type KeptContents, keptFileBytes } from "./kept-contents.ts";

/** What watching one build may cost at most. */
export interface SnapshotLimits {
  readonly entries: number;
  /** Bytes that are read and hashed. */
  readonly bytes: number;
  readonly seconds: number;
}

const usualLimits: SnapshotLimits = {
  entries: 500_000,
  bytes: 16 * 1024 * 1024 * 1024,
  seconds: 180,
};

/** How many files are read at the same time. */
const sideBySide = 4;
const chunkBytes = 1024 * 1024;
/** How many entries are listed without a pause: a few milliseconds. */
const pauseEntries = 1000;

/** Thrown when watching exceeds a limit; the message is the end of a sentence. */
export class TooMuch extends Error {}

interface Known {
  /**
   * Inode, size and times. Another signature means that the content changed, or has to be read
   * again.
   */
  readonly signature: string;
  readonly state: PathState;
}

interface SeenPath {
  readonly path: string;
  readonly file: string;
  readonly stat: BigIntStats;
}

/**
 * Finds what changed in a container's folder from one look to the next. Nothing may run in it
 * during a look.
 */
export class Snapshots {
  readonly #kept: KeptContents;
  readonly #limits: SnapshotLimits;
  readonly #signal: AbortSignal;
  readonly #known = new Map<string, ReadonlyMap<string, Known>>();
  /** How many files and folders could not be read. */
  unread = 0;
  #bytes = 0;
  #milliseconds = 0;
  #started = 0;

  constructor(options: {
    readonly kept: KeptContents;
    readonly signal: AbortSignal;
    readonly limits?: SnapshotLimits;
  }) {
    this.#kept = options.kept;
    this.#signal = options.signal;
    this.#limits = options.limits ?? usualLimits;
  }

  /**
   * Returns what changed since the last look. Undefined at the first look into a folder that also
   * holds the base, because nothing tells which files came from it. @throws TooMuch beyond a limit,
   * the abort's reason after an abort
   */
  async look(folder: UpperFolder): Promise<PathChanges | undefined> {
    this.#started = performance.now();
    try {
      return await this.#look(folder);
    } finally {
      this.#milliseconds += performance.now() - this.#started;
    }
  }

  async #look({ path: folder, holds }: UpperFolder): Promise<PathChanges | undefined> {
    const before = this.#known.get(folder);
    const isBaseline = before === undefined && holds === "everything";
    const now = new Map<string, Known>();
    const found: SeenPath[] = [];
    await this.#list(folder, "", found);
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let each = found[next++]; each !== undefined; each = found[next++]) {
        this.#check();
        const signature = signatureOf(each.stat);
        const old = before?.get(each.path);
        const state =
          old?.signature === signature ? old.state : await this.#stateOf(each, isBaseline);
        if (state !== undefined) now.set(each.path, { signature, state });
      }
    };
    await allEnded(Array.from({ length: sideBySide }, worker));
    this.#known.set(folder, now);
    return isBaseline ? undefined : changesBetween(before ?? new Map(), now);
  }

  /**
   * Lists entries synchronously, with a pause now and then: asynchronous calls for some ten
   * thousand entries take many times longer.
   */
  async #list(folder: string, relative: string, found: SeenPath[]): Promise<void> {
    for (const name of this.#namesIn(join(folder, relative))) {
      const path = relative === "" ? name : `${relative}/${name}`;
      const file = join(folder, path);
      const stat = this.#statOf(file);
      if (stat === undefined) continue;
      if (found.length >= this.#limits.entries) {
        throw new TooMuch(`a step's container held more than ${this.#limits.entries} entries`);
      }
      found.push({ path, file, stat });
      if (found.length % pauseEntries === 0) {
        await turn();
        this.#check();
      }
      if (stat.isDirectory()) await this.#list(folder, path, found);
    }
  }

  #statOf(file: string): BigIntStats | undefined {
    try {
      return lstatSync(file, { bigint: true });
    } catch {
      this.unread += 1;
      return undefined;
    }
  }

  /** What cannot be read (another user's folder in a rootless build) is left out and counted. */
  #namesIn(folder: string): readonly string[] {
    try {
      return readdirSync(folder);
    } catch {
      return this.#unreadable();
    }
  }

  /** The state has no digest when the file could not be read or is part of the baseline. */
  async #stateOf({ file, stat }: SeenPath, isBaseline: boolean): Promise<PathState | undefined> {
    const type = typeOf(stat);
    const state: PathState = {
      type,
      mode: Number(stat.mode & 0o7777n),
      uid: Number(stat.uid),
      gid: Number(stat.gid),
      size: type === "file" ? Number(stat.size) : 0,
      mtime: Number(stat.mtimeNs / 1000n) / 1_000_000,
      linkname: type === "symlink" ? await readlink(file).catch(() => "") : "",
    };
    if (type !== "file" || isBaseline) return state;
    const digest = await this.#digestOf(file, state.size).catch((error: unknown) => {
      if (error instanceof TooMuch || this.#signal.aborted) throw error;
      this.#unreadable();
      return undefined;
    });
    return digest === undefined ? state : { ...state, digest };
  }

  #unreadable(): readonly [] {
    this.unread += 1;
    return [];
  }

  /** Returns the content's sha256; a small content is kept. */
  async #digestOf(file: string, size: number): Promise<string> {
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const handle = await open(file, flags);
    try {
      if (size <= keptFileBytes) {
        const content = await handle.readFile();
        this.#count(content.length);
        const digest = createHash("sha256").update(content).digest("hex");
        await this.#kept.keep(digest, content);
        return digest;
      }
      const hash = createHash("sha256");
      const chunk = Buffer.alloc(chunkBytes);
      for (;;) {
        const { bytesRead } = await handle.read(chunk, 0, chunkBytes);
        if (bytesRead === 0) return hash.digest("hex");
        this.#count(bytesRead);
        hash.update(chunk.subarray(0, bytesRead));
      }
    } finally {
      await handle.close();
    }
  }

  #count(bytes: number): void {
    this.#bytes += bytes;
    this.#check();
    if (this.#bytes <= this.#limits.bytes) return;
    throw new TooMuch(`the steps wrote more than ${this.#limits.bytes} bytes`);
  }

  #check(): void {
    this.#signal.throwIfAborted();
    const spent = (this.#milliseconds + performance.now() - this.#started) / 1000;
    if (spent <= this.#limits.seconds) return;
    throw new TooMuch(`reading what the steps wrote took more than ${this.#limits.seconds} s`);
  }
}

function signatureOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** Overlay file systems mark a deleted file with a character device 0/0. */
function typeOf(stat: BigIntStats): PathState["type"] {
  if (stat.isFile()) return "file";
  if (stat.isDirectory()) return "directory";
  if (stat.isSymbolicLink()) return "symlink";
  if (stat.isFIFO()) return "fifo";
  if (stat.isBlockDevice()) return "block-device";
  if (!stat.isCharacterDevice()) return "unknown";
  return stat.rdev === 0n ? "whiteout" : "character-device";
}

function changesBetween(
  before: ReadonlyMap<string, Known>,
  now: ReadonlyMap<string, Known>,
): PathChanges {
  const changes = new Map<string, PathState | undefined>();
  for (const path of before.keys()) if (!now.has(path)) changes.set(path, undefined);
  for (const [path, { signature, state }] of now) {
    if (before.get(path)?.signature !== signature) changes.set(path, state);
  }
  return changes;
}
