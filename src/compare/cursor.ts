/** Reads a stream in steps of any length. */
export class Cursor {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Buffer = Buffer.alloc(0);
  /** Bytes that were skipped. */
  position = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** What the stream itself threw, as told from what went wrong with its bytes. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#failure;
  }

  /** The bytes at hand, at least one unless the stream ended. */
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

  /** The next bytes, as many as asked for or as there are; they stay to be read. */
  async peek(length: number): Promise<Buffer> {
    while (this.#chunk.length < length) {
      const next = await this.#next();
      if (next === undefined) break;
      this.#chunk = Buffer.concat([this.#chunk, next]);
    }
    return this.#chunk.subarray(0, length);
  }

  /** What is left, to be read once. */
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
