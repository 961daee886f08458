const mebi = 1024 * 1024;

/** The most bytes that a comparison may spend, whatever is in the images. */
interface Limits {
  /** Of one version of a content in memory; larger ones are compared as streams, or on disk. */
  readonly content: number;
  /** Of all contents in memory at a time, across all levels of nested archives. */
  readonly held: number;
  /** Of one version of an archive on disk. */
  readonly kept: number;
  /** That all archives may unpack to. This limits time, because nothing of it is kept. */
  readonly unpacked: number;
  /** Of archives' members that are compared as they are stored: members may share theirs. */
  readonly compared: number;
}

const usual: Limits = {
  content: 16 * mebi,
  held: 64 * mebi,
  kept: 1024 * mebi,
  unpacked: 4096 * mebi,
  compared: 8192 * mebi,
};
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
  readonly limits: Limits;
  #held = 0;
  #unpacked = 0;
  #compared = 0;

  constructor(limits: Partial<Limits> = {}) {
    this.limits = { ...usual, ...limits };
  }

  /** Whether two versions of a content of these sizes may be held. */
  canHold(sizes: readonly [number, number]): boolean {
    const { content, held } = this.limits;
    return Math.max(...sizes) <= content && this.#held + sizes[0] + sizes[1] <= held;
  }

  /** Reserves memory; give it back with {@link release}. */
  hold(bytes: number): boolean {
    if (this.#held + bytes > this.limits.held) return false;
    this.#held += bytes;
    return true;
  }

  release(bytes: number): void {
    this.#held -= bytes;
  }

  /**
   * Counts bytes that are about to be compared.
   * @throws Stopped when there were too many
   */
  compare(bytes: number): void {
    this.#compared += bytes;
    if (this.#compared > this.limits.compared) {
      throw new Stopped(`all members together have more than ${mebibytes(this.limits.compared)}`);
    }
  }

  /**
   * Yields the output of a decoder as long as it stays within the limits.
   * @throws Stopped when it does not
   */
  async *unpacking(source: {
    readonly packed: AsyncIterable<Uint8Array>;
    readonly unpack: (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  }): AsyncGenerator<Uint8Array> {
    let read = 0;
    let made = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const chunk of source.packed) {
        read += chunk.length;
        yield chunk;
      }
    }
    for await (const chunk of source.unpack(counted())) {
      made += chunk.length;
      this.#unpacked += chunk.length;
      if (made > freeOfRatio && made > maxRatio * read) {
        throw new Stopped(`it unpacks to more than ${maxRatio} times its size`);
      }
      if (this.#unpacked > this.limits.unpacked) {
        const most = mebibytes(this.limits.unpacked);
        throw new Stopped(`all archives together unpack to more than ${most}`);
      }
      yield chunk;
    }
  }
}

/** Writes a limit for people. */
export function mebibytes(bytes: number): string {
  return `${bytes / mebi} MiB`;
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
