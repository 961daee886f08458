import { createHash } from "node:crypto";

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

  /** Starts with a file's bytes; the end returns by what number {@link at} finds its digests. */
  open(): { push(piece: Uint8Array): void; end(): number } {
    const [sha1, sha256] = [createHash("sha1"), createHash("sha256")];
    return {
      push: (piece) => {
        sha1.update(piece);
        sha256.update(piece);
      },
      end: () => this.#add(sha1.digest(), sha256.digest()),
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
