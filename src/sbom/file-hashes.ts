import { createHash, hash } from "node:crypto";
import type { SbomFormat } from "../domain/oci/sbom-format.ts";

const lengths = { sha1: 20, sha256: 32 } as const;
type DigestName = keyof typeof lengths;

/** The digests of one file, in hex; those that no document asks for are not made. */
export interface FileDigests {
  readonly sha1?: string;
  readonly sha256?: string;
}

const ofFormat: Readonly<Record<SbomFormat, readonly DigestName[]>> = {
  cyclonedx: ["sha256"],
  // SPDX 2.3 requires SHA-1 (8.4).
  spdx: ["sha1", "sha256"],
};

/** The digests of files that documents of these kinds name. */
export function digestsIn(formats: readonly SbomFormat[]): readonly DigestName[] {
  return [...new Set(formats.flatMap((format) => ofFormat[format]))].sort();
}

/** Returns a digest that a document names. @throws Error if it was not made */
export function named(digest: string | undefined): string {
  if (digest === undefined) throw new Error("the collector was not told of the document");
  return digest;
}

/**
 * The digests of many files, packed: which files belong to no package is known only when all are
 * read.
 */
export class FileHashes {
  readonly #names: readonly DigestName[];
  readonly #together: number;
  #bytes: Buffer;
  #count = 0;

  constructor(names: readonly DigestName[]) {
    this.#names = names;
    this.#together = names.reduce((sum, name) => sum + lengths[name], 0);
    this.#bytes = Buffer.alloc(this.#together * 1024);
  }

  /**
   * Starts with a file of so many bytes; the end returns by what number {@link at} finds its digests.
   * Most files come in one piece, for which no object is made.
   */
  open(size: number): { push(piece: Uint8Array): void; end(): number } {
    let whole: readonly Buffer[] | undefined;
    let parts: readonly ReturnType<typeof createHash>[] | undefined;
    return {
      push: (piece) => {
        if (parts === undefined && piece.length === size) {
          whole = this.#names.map((name) => hash(name, piece, "buffer"));
          return;
        }
        parts ??= this.#names.map((name) => createHash(name));
        for (const one of parts) one.update(piece);
      },
      end: () => {
        if (whole !== undefined) return this.#add(whole);
        const made = parts ?? this.#names.map((name) => createHash(name));
        return this.#add(made.map((one) => one.digest()));
      },
    };
  }

  at(index: number): FileDigests {
    let from = index * this.#together;
    const digests: Partial<Record<DigestName, string>> = {};
    for (const name of this.#names) {
      digests[name] = this.#bytes.toString("hex", from, from + lengths[name]);
      from += lengths[name];
    }
    return digests;
  }

  #add(digests: readonly Buffer[]): number {
    let from = this.#count * this.#together;
    if (from === this.#bytes.length) {
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    }
    for (const digest of digests) from += digest.copy(this.#bytes, from);
    this.#count += 1;
    return this.#count - 1;
  }
}
