import type { SuspectKind, SuspectWeight } from "../domain/suspect.ts";
import { type BinaryTime, headLength, isZip, timesInHead, zipDays } from "./binary-times.ts";
import type { BuildTraces } from "./build-traces.ts";
import { type Day, dayNeedles, daysBetween } from "./days.ts";
import { epochNeedles, type Window, windowOf } from "./epochs.ts";
import { nameNeedles } from "./names.ts";
import { lookAhead } from "./needle.ts";
import { SkipTable } from "./skip-table.ts";

/** Bytes around a hit that are kept: enough to know a secret in them, which is longer than what is shown. */
export const contextLength = 1024;

/** The hits of one kind in one file. */
export interface FileHit {
  readonly kind: SuspectKind;
  readonly weight: SuspectWeight;
  /** Of the first one. */
  readonly format: string;
  readonly offset: number;
  readonly before: Buffer;
  readonly hit: Buffer;
  readonly after: Buffer;
  readonly count: number;
}

/** What is looked for in the files of one image: computed once. */
export class Search {
  readonly table: SkipTable;
  readonly window: Window;
  readonly days: readonly Day[];

  constructor(traces: BuildTraces) {
    this.window = windowOf(traces);
    this.days = daysBetween(traces, traces.zones);
    this.table = new SkipTable([
      ...this.days.flatMap(dayNeedles),
      ...epochNeedles(this.window),
      ...nameNeedles(traces),
    ]);
  }

  /** Starts the search of one file. */
  file(): FileSearch {
    return new FileSearch(this);
  }
}

interface Found {
  readonly kind: SuspectKind;
  readonly weight: SuspectWeight;
  readonly format: string;
  readonly length: number;
}

/** A part of the file in memory: starts from `from` up to `to` are to be looked at. */
interface Region {
  readonly bytes: Buffer;
  /** Of the first byte, in the file. */
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

/** Searches one file's bytes, a piece at a time; a hit may lie across pieces. What is held does not grow. */
export class FileSearch {
  readonly #search: Search;
  readonly #hits = new Map<
    SuspectKind,
    { readonly first: Omit<FileHit, "count">; count: number }
  >();
  /** The last bytes: context that is searched already, then what waits for the bytes behind it. */
  #held: Buffer = Buffer.alloc(0);
  /** The file's offset of the first byte held. */
  #position = 0;
  /** Where in the held bytes the search goes on. */
  #open = 0;
  #isHeadRead = false;
  #isZip = false;
  /** Bytes behind the start of a hit without which it cannot be judged. */
  readonly #reach: number;

  constructor(search: Search) {
    this.#search = search;
    // With all of its surroundings: a secret that is cut is known by nobody.
    this.#reach = search.table.longest + lookAhead + contextLength;
  }

  push(piece: Uint8Array): void {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
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

  /** The file is at its end. @returns what was found, one of a kind */
  end(): readonly FileHit[] {
    const bytes = this.#held;
    this.#look({ bytes, offset: this.#position, from: this.#open, to: bytes.length });
    return [...this.#hits.values()].map(({ first, count }) => ({ ...first, count }));
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
    // A copy: the piece may be a small part of a large buffer.
    this.#held = Buffer.from(bytes.subarray(from));
    this.#position = offset + from;
    this.#open = open - from;
  }

  #look(region: Region): void {
    const { window, days, table } = this.#search;
    if (!this.#isHeadRead) {
      const head = region.bytes.subarray(0, headLength);
      this.#isHeadRead = true;
      this.#isZip = isZip(head);
      for (const time of timesInHead(head, window)) this.#note(region, time, "epoch");
    }
    if (this.#isZip) {
      for (const time of zipDays(region.bytes, region, days)) this.#note(region, time, "day");
    }
    table.search(region.bytes, region, ({ kind, weight, format }, at, length) =>
      this.#found(region, at, { kind, weight, format, length }),
    );
  }

  #note(region: Region, { offset, length, format }: BinaryTime, kind: "day" | "epoch"): void {
    this.#found(region, offset, { kind, weight: "trace", format, length });
  }

  #found({ bytes, offset }: Region, at: number, { kind, weight, format, length }: Found): void {
    const known = this.#hits.get(kind);
    if (known !== undefined) {
      known.count += 1;
      return;
    }
    const end = at + length;
    const first = {
      kind,
      weight,
      format,
      offset: offset + at,
      before: Buffer.from(bytes.subarray(Math.max(0, at - contextLength), at)),
      hit: Buffer.from(bytes.subarray(at, end)),
      after: Buffer.from(bytes.subarray(end, end + contextLength)),
    };
    this.#hits.set(kind, { first, count: 1 });
  }
}
