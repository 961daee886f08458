import type { Cursor } from "../cursor.ts";
import type { Budget } from "./budget.ts";

/** Pieces of a content in memory, as long as budget and limit allow. */
export class Pieces {
  readonly #budget: Budget;
  readonly mostBytes: number;
  #chunks: Buffer[] = [];
  length = 0;
  /** Whether something did not fit; then nothing is held any more. */
  isDropped = false;

  constructor(budget: Budget) {
    this.#budget = budget;
    this.mostBytes = budget.limits.content;
  }

  /**
   * Adds a piece.
   * @returns whether there is still room
   */
  add(chunk: Buffer): boolean {
    if (this.isDropped || this.length + chunk.length > this.mostBytes) return false;
    if (!this.#budget.hold(chunk.length)) return false;
    this.#chunks.push(chunk);
    this.length += chunk.length;
    return true;
  }

  drop(): void {
    this.#budget.release(this.length);
    this.#chunks = [];
    this.length = 0;
    this.isDropped = true;
  }

  /**
   * Releases the pieces, which have been copied into one buffer, but keeps their share of the
   * budget for that buffer.
   */
  hollow(): void {
    this.#chunks = [];
  }

  /** Returns the first bytes, up to this many. */
  start(length: number): Buffer {
    const parts: Buffer[] = [];
    let missing = length;
    for (const chunk of this.#chunks) {
      if (missing <= 0) break;
      parts.push(chunk.subarray(0, missing));
      missing -= chunk.length;
    }
    return Buffer.concat(parts);
  }

  /** Returns these pieces followed by the others, as one buffer. */
  with(others: Pieces): Buffer {
    return Buffer.concat([...this.#chunks, ...others.#chunks]);
  }
}

/**
 * Reads a stream into memory to its end.
 * @returns whether all of it fits
 */
export async function hold(cursor: Cursor, start: Pieces, rest: Pieces): Promise<boolean> {
  for (;;) {
    const chunk = await cursor.fill();
    if (chunk.length === 0) return true;
    const length = start.length + rest.length + chunk.length;
    if (length > rest.mostBytes || !rest.add(chunk)) return false;
    cursor.skip(chunk.length);
  }
}
