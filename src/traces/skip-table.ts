import { type Needle, shortestNeedle } from "./needle.ts";

/** Length of the blocks that index the table, in bytes. */
const block = 3;
const tableSize = 1 << 16;
const mask = tableSize - 1;

type OnHit = (needle: Needle, at: number, length: number) => void;

/**
 * Searches for many needles in one pass (Wu and Manber, "A fast algorithm for multi-pattern
 * searching", 1994). For every block of three bytes, a table says how far the window may move
 * before it can end with that block in any needle, so most bytes are never examined.
 */
export class SkipTable {
  /** Length of the window in bytes: that of the shortest needle. */
  readonly #window: number;
  readonly #shifts: Uint8Array;
  readonly #buckets = new Map<number, Needle[]>();
  /** Length of the longest needle in bytes. */
  readonly longest: number;

  /** @param needles at least one, none shorter than {@link shortestNeedle} */
  constructor(needles: readonly Needle[]) {
    const lengths = needles.map(({ bytes }) => bytes.length);
    this.#window = Math.min(...lengths, 250);
    if (this.#window < shortestNeedle) throw new RangeError("a needle is too short");
    this.longest = Math.max(...lengths);
    const furthest = this.#window - block + 1;
    this.#shifts = new Uint8Array(tableSize).fill(furthest);
    for (const needle of needles) this.#enter(needle);
  }

  #enter(needle: Needle): void {
    const { bytes } = needle;
    for (let end = block - 1; end < this.#window; end += 1) {
      const hash = hashAt(bytes, end);
      const shift = this.#window - 1 - end;
      this.#shifts[hash] = Math.min(this.#shifts[hash] ?? 0, shift);
      if (shift > 0) continue;
      const bucket = this.#buckets.get(hash) ?? [];
      bucket.push(needle);
      this.#buckets.set(hash, bucket);
    }
  }

  /**
   * Reports every needle that starts in `[from, to)`. The buffer must extend beyond the end of the
   * last one.
   */
  search(
    bytes: Uint8Array,
    range: { readonly from: number; readonly to: number },
    onHit: OnHit,
  ): void {
    const shifts = this.#shifts;
    const lead = this.#window - 1;
    const end = Math.min(bytes.length, range.to + lead);
    let at = range.from + lead;
    while (at < end) {
      // In bounds because of the loop's condition. It is written out because this line decides the
      // speed of the search.
      const a = bytes[at - 2] ?? 0;
      const b = bytes[at - 1] ?? 0;
      const c = bytes[at] ?? 0;
      const hash = (a ^ (b << 5) ^ (c << 9)) & mask;
      const shift = shifts[hash] ?? 1;
      if (shift === 0) {
        this.#tryAt(bytes, { hash, start: at - lead }, onHit);
        at += 1;
      } else at += shift;
    }
  }

  #tryAt(
    bytes: Uint8Array,
    { hash, start }: { readonly hash: number; readonly start: number },
    onHit: OnHit,
  ): void {
    for (const needle of this.#buckets.get(hash) ?? []) {
      if (!startsAt(bytes, start, needle.bytes)) continue;
      const length = needle.lengthAt(bytes, start);
      if (length !== undefined) onHit(needle, start, length);
    }
  }
}

function hashAt(bytes: Uint8Array, end: number): number {
  const [a = 0, b = 0, c = 0] = [bytes[end - 2], bytes[end - 1], bytes[end]];
  return (a ^ (b << 5) ^ (c << 9)) & mask;
}

function startsAt(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let at = 0; at < wanted.length; at += 1) {
    if (bytes[start + at] !== wanted[at]) return false;
  }
  return true;
}
