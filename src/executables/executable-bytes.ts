import { executableFormat, type Looked, largestExecutable, lookAtExecutable } from "./look.ts";

/** Collects a file's bytes while they stream, if the file is an executable. */
export class ExecutableBytes {
  readonly #size: number;
  #bytes: Buffer | undefined;
  #filled = 0;
  #kind: "unknown" | "other" | "large" | "held" = "unknown";

  /** @param size bytes of the file, according to the layer */
  constructor(size: number) {
    this.#size = size;
  }

  push(piece: Uint8Array): void {
    if (this.#kind === "unknown") this.#judge(piece);
    if (this.#bytes === undefined) return;
    this.#bytes.set(piece.subarray(0, this.#bytes.length - this.#filled), this.#filled);
    this.#filled = Math.min(this.#bytes.length, this.#filled + piece.length);
  }

  /** Returns what the whole file says; undefined if it is not an executable. */
  end(): Looked | undefined {
    if (this.#kind === "large") {
      return { kind: "unread", reason: `it is larger than ${largestExecutable >> 20} MiB` };
    }
    const bytes = this.#bytes?.subarray(0, this.#filled);
    const looked = bytes === undefined ? undefined : lookAtExecutable(bytes);
    return looked?.kind === "other" ? undefined : looked;
  }

  /**
   * Detects the format. The first piece is never shorter than a magic number unless the file is.
   */
  #judge(first: Uint8Array): void {
    const format = executableFormat(first);
    this.#kind = "other";
    if (format === undefined) return;
    // A large file that only begins like a PE image is of no interest.
    if (this.#size > largestExecutable) this.#kind = format === "elf" ? "large" : "other";
    else {
      this.#kind = "held";
      this.#bytes = Buffer.allocUnsafe(this.#size);
    }
  }
}
