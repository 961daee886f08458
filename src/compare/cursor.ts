/** Reads a stream in steps of any length. */
export class Cursor {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Buffer = Buffer.alloc(0);
  /** Number of bytes skipped so far. */
  position = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** The error that the stream itself threw, as opposed to an error in processing its bytes. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#failure;
  }

  /** Returns the bytes at hand, at least one unless the stream has ended. */
  async fill(): Promise<Buffer> {
    while (this.#chunk.length === 0) {
      const next = await this.#next();
      if (next === undefined) break;
      this.#chunk = next;
    }
    return this.#chunk;
  }

  skip(length: number): void {
    this.#chunk = this.#chunk.subarray(length);
    this.position += length;
  }

  /** Returns the next bytes, up to this many, without consuming them. */
  async peek(length: number): Promise<Buffer> {
    while (this.#chunk.length < length) {
      const next = await this.#next();
      if (next === undefined) break;
      this.#chunk = Buffer.concat([this.#chunk, next]);
    }
    return this.#chunk.subarray(0, length);
  }

  /** Yields the remaining bytes; can be read once. */
  async *rest(): AsyncGenerator<Buffer> {
    for (;;) {
      const chunk = await this.fill();
      if (chunk.length === 0) return;
      this.skip(chunk.length);
      yield chunk;
    }
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #next(): Promise<Buffer | undefined> {
    try {
      const step = await this.#chunks.next();
      if (step.done === true) return undefined;
      const { buffer, byteOffset, byteLength } = step.value;
      return Buffer.from(buffer, byteOffset, byteLength);
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }
}

/** Returns bytes as a stream. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}
