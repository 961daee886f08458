const mebi = 1024 * 1024;
/** Bytes of all contents held in memory at a time, across all levels of nested archives. */
const maxHeld = 64 * mebi;
/**
 * Bytes that all archives of one comparison may unpack to. This limits time, because nothing of it
 * is kept.
 */
const maxUnpacked = 4096 * mebi;
/**
 * The most times its own size that a stream may unpack to; gzip of zeros reaches 1030. Small
 * streams are exempt.
 */
const maxRatio = 300;
const freeOfRatio = 32 * mebi;

/**
 * Limits the cost of reading inside archives. One budget covers a whole comparison, whatever is in
 * the images.
 */
export class Budget {
  #held = 0;
  #unpacked = 0;

  /** Reserves memory; give it back with {@link release}. */
  hold(bytes: number): boolean {
    if (this.#held + bytes > maxHeld) return false;
    this.#held += bytes;
    return true;
  }

  release(bytes: number): void {
    this.#held -= bytes;
  }

  /**
   * Yields the output of a decoder as long as it stays within the limits.
   * @throws Stopped when it does not
   */
  async *unpacking(order: {
    readonly packed: AsyncIterable<Uint8Array>;
    readonly unpack: (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  }): AsyncGenerator<Uint8Array> {
    let read = 0;
    let made = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const chunk of order.packed) {
        read += chunk.length;
        yield chunk;
      }
    }
    for await (const chunk of order.unpack(counted())) {
      made += chunk.length;
      this.#unpacked += chunk.length;
      if (made > freeOfRatio && made > maxRatio * read) {
        throw new Stopped(`it unpacks to more than ${maxRatio} times its size`);
      }
      if (this.#unpacked > maxUnpacked) {
        throw new Stopped(`all archives together unpack to more than ${maxUnpacked >> 20} MiB`);
      }
      yield chunk;
    }
  }
}

/**
 * Thrown when reading inside an archive ended early: the archive is damaged, or a limit was
 * reached. The message is part of a sentence for the evidence. It never leaves the comparison.
 */
export class Stopped extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "Stopped";
  }
}
