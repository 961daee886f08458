import { createHash, hash } from "node:crypto";

const sha1Length = 20;
const sha256Length = 32;
const together = sha1Length + sha256Length;

/** The digests of one file, in hex. */
export interface FileDigests {
  readonly sha1: string;
  readonly sha256: string;
}

/**
 * The digests of many files, packed: which files belong to no package is known only when all are
 * read. SHA-1 is there because SPDX 2.3 requires it (8.4).
 */
export class FileHashes {
  #bytes = Buffer.alloc(together * 1024);
  #count = 0;

  /**
   * Starts with a file of so many bytes; the end returns by what number {@link at} finds its digests.
   * Most files come in one piece, for which no object is made.
   */
  open(size: number): { push(piece: Uint8Array): void; end(): number } {
    let whole: readonly [sha1: Buffer, sha256: Buffer] | undefined;
    let parts: readonly [ReturnType<typeof createHash>, ReturnType<typeof createHash>] | undefined;
    return {
      push: (piece) => {
        if (parts === undefined && piece.length === size) {
          whole = [hash("sha1", piece, "buffer"), hash("sha256", piece, "buffer")];
          return;
        }
        parts ??= [createHash("sha1"), createHash("sha256")];
        for (const one of parts) one.update(piece);
      },
      end: () => {
        if (whole !== undefined) return this.#add(...whole);
        const [sha1, sha256] = parts ?? [createHash("sha1"), createHash("sha256")];
        return this.#add(sha1.digest(), sha256.digest());
      },
    };
  }

  at(index: number): FileDigests {
    const from = index * together;
    return {
      sha1: this.#bytes.toString("hex", from, from + sha1Length),
      sha256: this.#bytes.toString("hex", from + sha1Length, from + together),
    };
  }

  #add(sha1: Buffer, sha256: Buffer): number {
    const from = this.#count * together;
    if (from === this.#bytes.length) {
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    }
    sha1.copy(this.#bytes, from);
    sha256.copy(this.#bytes, from + sha1Length);
    this.#count += 1;
    return this.#count - 1;
  }
}
