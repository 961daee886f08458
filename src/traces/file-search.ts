import type { TraceWeight } from "../domain/findings/trace.ts";
import { type BinaryTime, headLength, isZip, timesInHead, zipTimes } from "./binary-times.ts";
import type { Day } from "./calendar.ts";
import type { BuildClock } from "./clock.ts";
import { type HitKind, lookAhead, type Needle, type Strength } from "./needle.ts";
import type { SkipTable } from "./skip-table.ts";
import { searchTokens } from "./tokens.ts";
import { longestWhole, type WholeValue } from "./whole-file.ts";

/**
 * Bytes around a hit that are kept: enough to recognize a secret in them, which is longer than what
 * is shown.
 */
export const contextLength = 1024;

/** The hits of one kind in one file. */
export interface FileHit {
  readonly kind: HitKind;
  readonly weight: TraceWeight;
  /** The strength of the surest hit; the details are those of the first one with that strength. */
  readonly strength: Strength;
  readonly format: string;
  /** Whether the file is a program or library. */
  readonly isProgram: boolean;
  readonly offset: number;
  readonly before: Buffer;
  readonly hit: Buffer;
  readonly after: Buffer;
  readonly count: number;
}

type Match = Pick<FileHit, "kind" | "weight" | "strength" | "format"> & {
  readonly length: number;
};

/** A surer hit replaces a less sure one. */
const ranks: Readonly<Record<Strength, number>> = { certain: 3, doubtful: 2, asked: 1, weak: 0 };

/** The longest text that is collected, in bytes. */
const longestText = 256;

/** The most days in a file whose surroundings are examined. */
const mostFits = 50_000;

/** A span of time, and the days that it covers. */
export interface Moment {
  readonly clock: BuildClock;
  readonly days: readonly Day[];
}

/** What is searched for in every file. */
export interface Wanted {
  readonly table: SkipTable;
  /** This build's, and those of runs whose steps it took over, see {@link BuildTraces.runs}. */
  readonly spans: readonly Moment[];
  /** Earlier times than the build's, see {@link BuildTraces.earlier}. */
  readonly earlier: readonly Moment[];
  readonly whole: ReadonlyMap<string, WholeValue>;
}

/** A part of the file in memory: hits that start from `from` up to `to` are wanted. */
interface Region {
  readonly bytes: Buffer;
  /** Offset of the first byte in the file. */
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Searches one file's bytes, piece by piece; a hit may cross pieces. The memory that it holds does
 * not grow.
 */
export class FileSearch {
  readonly #search: Wanted;
  readonly #hits = new Map<
    FileHit["kind"],
    { first: Omit<FileHit, "count" | "isProgram">; count: number }
  >();
  /**
   * The last bytes: context that was already searched, then bytes that wait for what follows them.
   */
  #held: Buffer = Buffer.alloc(0);
  /** The file's offset of the first byte held. */
  #position = 0;
  /** Where in the held bytes the search continues. */
  #open = 0;
  #isHeadRead = false;
  #isZip = false;
  #isProgram = false;
  #fits = 0;
  #size = 0;
  /** Bytes after the start of a hit that are needed to judge it. */
  readonly #reach: number;

  /** All texts that were hits, if requested. */
  readonly #texts: Set<string> | undefined;

  /**
   * @param texts receives the texts of hits, in Latin-1 and lower case, however often and in
   * whatever form they occur
   */
  constructor(search: Wanted, texts?: Set<string>) {
    this.#search = search;
    this.#texts = texts;
    // Includes all of the surroundings: a secret that is cut off cannot be recognized.
    this.#reach = search.table.longest + lookAhead + contextLength;
  }

  push(piece: Uint8Array): void {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    this.#size += bytes.length;
    const short = contextLength + 2 * this.#reach;
    if (bytes.length < short) this.#pushShort(bytes);
    else this.#pushLong(bytes);
  }

  #pushLong(bytes: Buffer): void {
    const start = this.#position + this.#held.length;
    if (this.#held.length === 0) this.#look({ bytes, offset: start, from: 0, to: contextLength });
    else {
      const joined = Buffer.concat([this.#held, bytes.subarray(0, contextLength + this.#reach)]);
      const to = this.#held.length + contextLength;
      this.#look({ bytes: joined, offset: this.#position, from: this.#open, to });
    }
    const to = bytes.length - this.#reach;
    this.#look({ bytes, offset: start, from: contextLength, to });
    this.#hold(bytes, start, to);
  }

  /**
   * Ends the search at the end of the file.
   * @returns what was found, one hit of each kind
   */
  end(): readonly FileHit[] {
    const bytes = this.#held;
    this.#look({ bytes, offset: this.#position, from: this.#open, to: bytes.length });
    if (this.#size <= longestWhole) this.#lookAtWhole(bytes);
    if (this.#hits.get("time")?.first.strength === "certain") this.#hits.delete("day");
    const isProgram = this.#isProgram;
    return [...this.#hits.values()].map(({ first, count }) => ({ ...first, isProgram, count }));
  }

  #pushShort(piece: Buffer): void {
    const bytes = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
    const to = bytes.length - this.#reach;
    const isReady = to > this.#open && bytes.length >= headLength;
    if (isReady) this.#look({ bytes, offset: this.#position, from: this.#open, to });
    this.#hold(bytes, this.#position, isReady ? to : this.#open);
  }

  #hold(bytes: Buffer, offset: number, open: number): void {
    const from = Math.max(0, open - contextLength);
    // Copy the bytes: the piece may be a small part of a large buffer.
    this.#held = Buffer.from(bytes.subarray(from));
    this.#position = offset + from;
    this.#open = open - from;
  }

  #look(region: Region): void {
    const { table, spans, earlier } = this.#search;
    const moments = [...spans, ...earlier];
    if (!this.#isHeadRead) {
      const head = region.bytes.subarray(0, headLength);
      this.#isHeadRead = true;
      this.#isZip = isZip(head);
      this.#isProgram = isProgram(head);
      for (const { clock } of moments) {
        for (const time of timesInHead(head, clock.window)) this.#note(region, time);
      }
    }
    if (this.#isZip) {
      for (const moment of moments) {
        for (const time of zipTimes(region.bytes, region, moment)) this.#note(region, time);
      }
    }
    table.search(region.bytes, region, (needle, at, length) =>
      this.#found(region, at, this.#judged(needle, { bytes: region.bytes, at, length })),
    );
    searchTokens(region.bytes, region, (at, token) => this.#found(region, at, token));
  }

  /** Judges a hit by its needle and by the text around it. */
  #judged(
    { kind, weight, strength, format, fitAt }: Needle,
    { bytes, at, length }: { readonly bytes: Buffer; readonly at: number; readonly length: number },
  ): Match {
    const found = { kind, weight, strength, format, length };
    if (fitAt === undefined || this.#fits >= mostFits) return found;
    // The file has the build's time, so its days add nothing and are counted with it.
    if (this.#hits.has("time")) return { ...found, kind: "time", strength: "weak" };
    this.#fits += 1;
    const { more, ...fit } = fitAt(bytes, at, length);
    return { ...found, ...fit, format: format + more };
  }

  #note(region: Region, { offset, length, format, kind, strength }: BinaryTime): void {
    this.#found(region, offset, { kind, strength, weight: "trace", format, length });
  }

  /** Checks whether the whole file is one short value. */
  #lookAtWhole(bytes: Buffer): void {
    const text = bytes.toString("latin1");
    const value = text.trim();
    const found = this.#search.whole.get(value);
    if (found === undefined) return;
    const region = { bytes, offset: this.#position, from: 0, to: bytes.length };
    const length = value.length;
    this.#found(region, text.indexOf(value), { ...found, weight: "trace", length });
  }

  #found(region: Region, at: number, found: Match): void {
    // A day with another time of day means nothing for one that stands alone.
    if (found.strength !== "weak") this.#texts?.add(textAt(region.bytes, at, found.length));
    const known = this.#hits.get(found.kind);
    if (known === undefined) {
      this.#hits.set(found.kind, { first: hitAt(region, at, found), count: 1 });
      return;
    }
    known.count += 1;
    if (ranks[found.strength] > ranks[known.first.strength]) {
      known.first = hitAt(region, at, found);
    }
  }
}

function textAt(bytes: Buffer, at: number, length: number): string {
  return bytes.toString("latin1", at, at + Math.min(length, longestText)).toLowerCase();
}

function hitAt(
  { bytes, offset }: Region,
  at: number,
  { length, ...found }: Match,
): Omit<FileHit, "count" | "isProgram"> {
  const end = at + length;
  return {
    ...found,
    offset: offset + at,
    before: Buffer.from(bytes.subarray(Math.max(0, at - contextLength), at)),
    hit: Buffer.from(bytes.subarray(at, end)),
    after: Buffer.from(bytes.subarray(end, end + contextLength)),
  };
}

/** Recognizes ELF, PE, Mach-O, Java class files, and libraries of objects. */
function isProgram(head: Buffer): boolean {
  const start = head.toString("latin1", 0, 8);
  return /^(?:\x7fELF|MZ|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|!<arch>\n)/.test(start);
}
