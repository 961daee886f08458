import { type ByteSource, inMemory, streamOf } from "../../compare/byte-source.ts";
import { Stopped } from "../../compare/content/budget.ts";
import { formatOf } from "../../compare/content/format.ts";
import { zipMembers } from "../../compare/formats/zip.ts";
import type { Readers } from "../../compare/readers.ts";
import type { Format } from "../../domain/findings/clue.ts";
import type { Compression } from "../../domain/oci/compression.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { FileHit, FileSearch } from "../../traces/file-search.ts";
import type { Search } from "../../traces/search.ts";
import { Handoff } from "../prove/handoff.ts";

/** The most bytes that are unpacked from one file; below, from all files of an image. */
const mostOfFile = 512 * 1024 * 1024;
/** A ratio above that of text and logs: what unpacks to more was made to, or has no content. */
const mostRatio = 100;
const mostOfSmall = 8 * 1024 * 1024;
const mostOfImage = 4 * 1024 * 1024 * 1024;
/**
 * A zip has its directory at its end and is kept until that is read: in memory up to this size, else
 * on disk.
 */
const largestInMemory = 24 * 1024 * 1024;
/** The bzip2 and xz decoders work in memory or slowly. */
const largest: Readonly<Partial<Record<Format, number>>> = {
  bzip2: 4 * 1024 * 1024,
  xz: 32 * 1024 * 1024,
};
const compressions: Readonly<Partial<Record<Format, Compression>>> = {
  gzip: "gzip",
  bzip2: "bzip2",
  xz: "xz",
  zstd: "zstd",
};
/** How many bytes identify a format. */
const headLength = 6;

/** A file that is searched inside while it streams by. */
interface OpenedFile {
  push(piece: Uint8Array): Promise<void>;
  /** @returns what was found inside the file */
  end(): Promise<readonly FileHit[]>;
  /** Lets go of a file that is not read to its end. */
  abandon(): Promise<void>;
}

/**
 * Searches compressed files and zips, one level deep, within limits. What cannot be unpacked is not
 * searched inside, because damage there is not this build's problem.
 */
export class Inside {
  readonly #search: Search;
  readonly #readers: Readers;
  readonly #texts: Set<string> | undefined;
  #left = mostOfImage;
  /** Files that were too large to search inside, or could not be unpacked. */
  unread = 0;

  /** @param texts collects every text that is hit */
  constructor(search: Search, readers: Readers, texts?: Set<string>) {
    this.#search = search;
    this.#readers = readers;
    this.#texts = texts;
  }

  /** Starts with a file of the given size in bytes. */
  open({ path, size }: { readonly path: string; readonly size: number }): OpenedFile {
    let opened: OpenedFile | undefined;
    return {
      push: async (piece) => {
        opened ??= this.#openAs(formatOf(piece.subarray(0, headLength)), { path, size });
        await opened.push(piece);
      },
      end: async () => (await opened?.end()) ?? [],
      abandon: async () => await opened?.abandon(),
    };
  }

  #openAs(
    format: Format,
    { path, size }: { readonly path: string; readonly size: number },
  ): OpenedFile {
    const compression = compressions[format];
    const isSmall = size <= (largest[format] ?? mostOfFile);
    if (compression === undefined && format !== "zip") return nothing;
    if (!isSmall || this.#left <= 0) {
      this.unread += 1;
      return nothing;
    }
    if (compression !== undefined) return this.#compressed(compression, { path, size });
    return size <= largestInMemory ? this.#zip() : this.#largeZip();
  }

  #compressed(
    compression: Compression,
    { path: name, size }: { readonly path: string; readonly size: number },
  ): OpenedFile {
    const handoff = new Handoff();
    const one = this.#search.file(this.#texts);
    const bytes = handoff;
    const done = this.#unpack({ bytes, compression, name }, size, one).finally(() =>
      handoff.close(),
    );
    // Awaited at the end of the file; until then a rejection must not count as unhandled.
    done.catch(() => undefined);
    return {
      push: (piece) => handoff.write(piece),
      end: async () => {
        handoff.end();
        await done;
        return inside(one.end(), compression);
      },
      abandon: async () => {
        handoff.end();
        await done.catch(() => undefined);
      },
    };
  }

  async #unpack(
    compressed: Parameters<Readers["decompress"]>[0],
    size: number,
    one: FileSearch,
  ): Promise<void> {
    let room = Math.min(mostOfFile, this.#left, size * mostRatio + mostOfSmall);
    try {
      for await (const piece of this.#readers.decompress(compressed)) {
        one.push(piece);
        room -= piece.length;
        this.#left -= piece.length;
        if (room > 0) continue;
        this.unread += 1;
        return;
      }
    } catch (error) {
      if (!(error instanceof Failure) || error.code === "interrupted") throw error;
      this.unread += 1;
    }
  }

  #zip(): OpenedFile {
    const pieces: Uint8Array[] = [];
    return {
      // Copied, because the piece may be part of a buffer that is reused.
      push: (piece) => Promise.resolve(void pieces.push(Buffer.from(piece))),
      end: () => this.#zipMembers(inMemory(Buffer.concat(pieces))),
      abandon: () => Promise.resolve(),
    };
  }

  #largeZip(): OpenedFile {
    const handoff = new Handoff();
    const done = this.#readers.keep(handoff, mostOfFile).finally(() => handoff.close());
    // Awaited at the end of the file, as above.
    done.catch(() => undefined);
    return {
      push: (piece) => handoff.write(piece),
      end: async () => {
        handoff.end();
        const zip = await done;
        if (zip === undefined) {
          this.unread += 1;
          return [];
        }
        return await this.#zipMembers(zip).finally(() => zip.close());
      },
      abandon: async () => {
        handoff.end();
        await (await done.catch(() => undefined))?.close();
      },
    };
  }

  async #zipMembers(zip: ByteSource): Promise<readonly FileHit[]> {
    const found: FileHit[] = [];
    try {
      for (const member of await zipMembers(zip)) {
        const stored = await member.stored();
        // A stored member was already searched as it is.
        if (!member.isDeflated || stored.length === 0) continue;
        const one = this.#search.file(this.#texts);
        const bytes = streamOf(stored);
        await this.#unpack(
          { bytes, compression: "deflate", name: member.path },
          stored.length,
          one,
        );
        found.push(...inside(one.end(), "zip"));
        if (this.#left <= 0) break;
      }
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      this.unread += 1;
    }
    return found;
  }
}

const nothing: OpenedFile = {
  push: () => Promise.resolve(),
  end: () => Promise.resolve([]),
  abandon: () => Promise.resolve(),
};

function inside(hits: readonly FileHit[], format: string): readonly FileHit[] {
  return hits.map((hit) =>
    hit.kind === "secret" ? hit : { ...hit, format: `${hit.format}, inside of ${format}` },
  );
}
