import { createHash } from "node:crypto";
import type { Format } from "../../domain/findings/clue.ts";
import type { Cursor } from "../cursor.ts";
import type { CompareContents, ContentPair } from "./look.ts";
import { lookInside } from "./look-inside.ts";
import { addArchive } from "./tell.ts";
import { nothing } from "./told.ts";

/** Two contents that can be unpacked as a stream. */
interface Streaming {
  readonly pair: ContentPair;
  readonly sides: readonly [Cursor, Cursor];
  readonly format: Format;
  readonly heads: readonly [Buffer, Buffer];
  readonly compareContents: CompareContents;
}

/**
 * Compares two archives as streams, because they may be too large to hold.
 * @returns whether they differ
 */
export async function compareStreaming(streaming: Streaming): Promise<boolean> {
  const { pair, sides, format, heads, compareContents } = streaming;
  const { place, look } = pair;
  const [a, b] = [new Counted(sides[0]), new Counted(sides[1])];
  const streams = [a.stream(), b.stream()] as const;
  const opened = { format, bytes: undefined, streams, heads, place, look, compareContents };
  const inside = await lookInside(opened, sides);
  const digests = [await a.digest(), await b.digest()] as const;
  if (digests[0] === digests[1]) return false;
  addArchive({ pair, format, sizes: [a.length, b.length] }, inside, () => ({
    told: { ...nothing, isCut: true },
    facts: [`sha256 ${digests[0]} ≠ ${digests[1]}`],
  }));
  return true;
}

/** A stream that is counted and hashed while it is read. */
class Counted {
  readonly #cursor: Cursor;
  readonly #hash = createHash("sha256");
  length = 0;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  async *stream(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#cursor.rest()) {
      this.#hash.update(chunk);
      this.length += chunk.length;
      yield chunk;
    }
  }

  /** Returns the digest of the whole stream in hex, and reads what is left of it first. */
  async digest(): Promise<string> {
    for await (const _ of this.stream());
    return this.#hash.digest("hex");
  }
}
