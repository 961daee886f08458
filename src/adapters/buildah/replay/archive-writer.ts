import { createHash } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import type { StepChanges } from "../../../app/ports/ledger.ts";
import { type Digest, digestFromHex } from "../../../domain/oci/digest.ts";
import { ArchiveTimes, type Span } from "./archive-times.ts";
import type { ChangesTaker, FolderState, Seen } from "./folder-state.ts";
import { bareEntry, blockBytes, headerOf, paddingOf, type TarEntry } from "./tar-entry.ts";

/** Bytes that are written at once. */
const portion = 1024 * 1024;

/** The pax records of an archive that are ours. */
export const ownRecords = {
  /** The folder takes the place of whatever was there, also in the layers below. */
  anew: "TWOFOLD.anew",
  /** The file was copied up from a layer below, and changed where it was. */
  copied: "TWOFOLD.copied",
  /** The overlay recorded that something in the folder was copied up. */
  impure: "TWOFOLD.impure",
  /** The path whose time before the step this one has. */
  like: "TWOFOLD.like",
  /** How long before the step's end the path got its time, in seconds: the first build's alone. */
  age: "TWOFOLD.age",
  /** The digest of all files when the step has ended; the last entry's. */
  after: "TWOFOLD.after",
} as const;

interface WriterOptions {
  /** A path where nothing is yet. */
  readonly file: string;
  readonly before: FolderState;
  readonly spans: readonly Span[];
  /** Bytes that it may have. */
  readonly most: number;
}

/**
 * Writes what a step changed as a tar of one canonical form, sorted by path. A path that is gone is
 * a whiteout. An entry has no time where that is the step's own, but an age, because a later step can
 * tell which of two files is newer. Ages apart, two builds that agree give the same bytes. Once it
 * cannot go on, it takes note of why, and does nothing more.
 */
export class ArchiveWriter implements ChangesTaker {
  readonly #options: WriterOptions;
  readonly #times: ArchiveTimes;
  readonly #hash = createHash("sha256");
  /** The same without what no two builds share. */
  readonly #agreed = createHash("sha256");
  #handle: FileHandle | undefined;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #bytes = 0;
  #left = 0;
  #why: string | undefined;

  constructor(options: WriterOptions) {
    this.#options = options;
    this.#times = new ArchiveTimes(options.before);
  }

  async removed(path: string): Promise<void> {
    await this.#entry({ ...bareEntry, path, type: "whiteout" });
  }

  async entry(entry: TarEntry, seen: Seen): Promise<void> {
    const records = new Map(entry.records);
    if (entry.type === "whiteout") {
      this.#hidesMore ||= !wasHidden(this.#options.before, entry.path);
      // Replayed, it would be one with the others.
      if (seen.links === 1) this.unkept("it moved a file of the layers below");
    }
    if (entry.type === "hard-link" || entry.type === "whiteout") {
      await this.#entry({ ...entry, records });
      return;
    }
    const { before, spans } = this.#options;
    const old = before.paths.get(entry.path);
    const wasOpaque = old?.isOpaque === true && old.inode === seen.inode;
    if (seen.isOpaque && !wasOpaque) records.set(ownRecords.anew, "y");
    if (entry.type === "file" && seen.leaks.has("origin")) {
      records.set(ownRecords.copied, "y");
      this.#isCopiedAnew ||= old?.leaks.has("origin") !== true;
    }
    if (seen.leaks.has("impure")) records.set(ownRecords.impure, "y");
    const time = this.#times.timeOf(entry.path, seen.mtime, spans);
    if (time.kind === "exact") records.set("mtime", time.mtime);
    if (time.kind === "like") records.set(ownRecords.like, time.path);
    const shared = { ...entry, records };
    const own = time.kind === "step" ? new Map([...records, [ownRecords.age, time.age]]) : records;
    await this.#entry({ ...entry, records: own }, shared);
  }

  async chunk(bytes: Uint8Array): Promise<void> {
    this.#left -= bytes.length;
    await this.#put(bytes);
    if (this.#left === 0) await this.#put(Buffer.alloc(paddingOf(this.#entrySize)));
  }

  unkept(why: string): void {
    this.#why ??= why;
  }

  /** Ends the archive. @returns why there is none, as the end of a sentence */
  async close(after: Digest): Promise<StepChanges | { readonly why: string }> {
    this.#refuseMoved();
    const records = new Map([[ownRecords.after, after]]);
    await this.#entry({ ...bareEntry, path: "", type: "global", records });
    await this.#put(Buffer.alloc(2 * blockBytes));
    await this.#flush();
    await this.#handle?.close().catch((error: unknown) => this.#fail(error));
    const { file } = this.#options;
    if (this.#why !== undefined) {
      // What is left goes with the work folder.
      await rm(file, { force: true }).catch(() => undefined);
      return { why: this.#why };
    }
    const digest = digestFromHex(this.#hash.digest("hex"));
    const agreed = digestFromHex(this.#agreed.digest("hex"));
    return { archive: file, digest, agreed, bytes: this.#bytes };
  }

  /** Gives the archive up. */
  async drop(): Promise<void> {
    this.unkept("it was not wanted");
    await this.close(digestFromHex("0".repeat(64)));
  }

  #entrySize = 0;
  #isCopiedAnew = false;
  #hidesMore = false;

  /**
   * A file that was copied up and then moved would get other records from a user's overlay when it
   * is written anew.
   */
  #refuseMoved(): void {
    if (!this.#isCopiedAnew || !this.#hidesMore) return;
    this.unkept("it may have moved files of the layers below, which a user's overlay records");
  }

  /** @param shared the entry as two builds that agree have it */
  async #entry(entry: TarEntry, shared: TarEntry = entry): Promise<void> {
    this.#entrySize = entry.size;
    this.#left = entry.size;
    await this.#put(headerOf(entry), headerOf(shared));
  }

  async #put(bytes: Uint8Array, shared: Uint8Array = bytes): Promise<void> {
    if (this.#why !== undefined || bytes.length === 0) return;
    this.#bytes += bytes.length;
    if (this.#bytes > this.#options.most) {
      this.unkept(`it changed more than ${this.#options.most} bytes`);
      return;
    }
    this.#hash.update(bytes);
    this.#agreed.update(shared);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= portion) await this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#why !== undefined) return;
    const bytes = this.#waiting;
    this.#waiting = [];
    this.#waitingBytes = 0;
    try {
      this.#handle ??= await open(this.#options.file, "wx", 0o600);
      await writeAll(this.#handle, Buffer.concat(bytes));
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC";
    const said = error instanceof Error ? error.message : String(error);
    this.unkept(isFull ? "the disk has no room for them" : `they cannot be written (${said})`);
  }
}

function wasHidden({ paths }: FolderState, path: string): boolean {
  return paths.get(path)?.facts.startsWith('["whiteout",') === true;
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at);
    at += bytesWritten;
  }
}
