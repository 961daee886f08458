/** Passes pieces from a writer to a reader at the pace of the slower one, without a buffer. */
export class Handoff implements AsyncIterable<Uint8Array> {
  #piece: Uint8Array | undefined;
  #isEnded = false;
  #isClosed = false;
  #wakeReader: (() => void) | undefined;
  #wakeWriter: (() => void) | undefined;

  /** Resolves when the reader wants the next piece, or wants no more at all. */
  async write(piece: Uint8Array): Promise<void> {
    if (this.#isClosed || piece.length === 0) return;
    this.#piece = piece;
    this.#wakeReader?.();
    await new Promise<void>((resolve) => {
      this.#wakeWriter = resolve;
    });
  }

  /** Tells the reader that nothing more comes. */
  end(): void {
    this.#isEnded = true;
    this.#wakeReader?.();
  }

  /** Marks the reader as done; whatever is still written is dropped. */
  close(): void {
    this.#isClosed = true;
    this.#piece = undefined;
    this.#wakeWriter?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const piece = this.#piece;
        if (piece !== undefined) {
          yield piece;
          this.#piece = undefined;
          this.#wakeWriter?.();
        } else if (this.#isEnded) return;
        else {
          await new Promise<void>((resolve) => {
            this.#wakeReader = resolve;
          });
        }
      }
    } finally {
      this.close();
    }
  }
}
