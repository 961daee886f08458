import { createHash } from "node:crypto";
import type { Format } from "../../domain/findings/clue.ts";
import type { Cursor } from "../cursor.ts";
import type { CompareContents, ContentPair } from "./look.ts";
import { lookInside } from "./look-inside.ts";
import { addArchive } from "./tell.ts";
import { nothing } from "./told.ts";

/** Two contents that can be unpacked as they come. */
interface Streaming {
  readonly pair: ContentPair;
  readonly sides: readonly [Cursor, Cursor];
  readonly format: Format;
  readonly heads: readonly [Buffer, Buffer];
  readonly compareContents: CompareContents;
}

/** Compares two archives that may be too large to be held, while they stream by. @returns whether they differ */
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

/** A stream that is counted and hashed as it is read. */
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

  /** In hex, of the whole; what nobody read yet is read now. */
  async digest(): Promise<string> {
    for await (const _ of this.stream());
    return this.#hash.digest("hex");
  }
}
