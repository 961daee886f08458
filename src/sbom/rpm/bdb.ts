import { Stopped } from "../../compare/content/budget.ts";

const hashMagic = 0x00061561;
const pageHeaderLength = 26;
/** Types of pages and of items on them (Berkeley DB, dbinc/db_page.h). */
const hashPages = [2, 13];
const overflowPage = 7;
const [inline, offPage] = [1, 3];
/** The most bytes of a package's header. */
const mostBytes = 64 * 1024 * 1024;

/** Whether the first bytes are those of Berkeley DB's hash, in either byte order. */
export function isBdb(bytes: Buffer): boolean {
  return (
    bytes.length >= 512 &&
    (bytes.readUInt32LE(12) === hashMagic || bytes.readUInt32BE(12) === hashMagic)
  );
}

/**
 * Yields the values of a hash of Berkeley DB, as rpm kept its packages in before 4.16 (`Packages`):
 * pages of pairs, whose long values are on chains of pages of their own.
 * @throws Stopped when it is damaged
 */
export function* bdbBlobs(bytes: Buffer): Generator<Buffer> {
  const file = new Pages(bytes);
  for (let page = 0; page < file.count; page += 1) {
    if (!hashPages.includes(file.typeOf(page))) continue;
    yield* file.values(page);
  }
}

class Pages {
  readonly #bytes: Buffer;
  readonly #isLittle: boolean;
  readonly #length: number;
  readonly count: number;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#isLittle = bytes.readUInt32LE(12) === hashMagic;
    this.#length = this.#long(20);
    const isSound = this.#length >= 512 && this.#length <= 65536;
    if (!isSound) throw new Stopped("its pages have no length that is possible");
    this.count = Math.floor(bytes.length / this.#length);
  }

  typeOf(page: number): number {
    return page === 0 ? 0 : (this.#bytes[page * this.#length + 25] ?? 0);
  }

  /** Items are pairs of a key and a value; each begins where its entry of the index says. */
  *values(page: number): Generator<Buffer> {
    const start = page * this.#length;
    const entries = this.#short(start + 20);
    if (pageHeaderLength + entries * 2 > this.#length) throw damaged();
    const offsetOf = (index: number): number => this.#short(start + pageHeaderLength + index * 2);
    for (let index = 1; index < entries; index += 2) {
      const [from, end] = [offsetOf(index), offsetOf(index - 1)];
      if (from < pageHeaderLength || from + 1 > this.#length) throw damaged();
      const type = this.#bytes[start + from];
      if (type === offPage && from + 12 <= this.#length) {
        yield this.#chain(this.#long(start + from + 4), this.#long(start + from + 8));
      } else if (type === inline && end > from && end <= this.#length) {
        yield this.#bytes.subarray(start + from + 1, start + end);
      }
    }
  }

  /** Puts together a value of so many bytes from the pages that follow each other. */
  #chain(first: number, length: number): Buffer {
    if (length > Math.min(mostBytes, this.#bytes.length)) throw damaged();
    const parts: Buffer[] = [];
    let left = length;
    for (let page = first; left > 0; ) {
      const start = page * this.#length;
      if (page === 0 || page >= this.count || this.typeOf(page) !== overflowPage) throw damaged();
      const size = this.#short(start + 22);
      // A page without content would let a chain go round for ever.
      if (size === 0 || pageHeaderLength + size > this.#length) throw damaged();
      const from = start + pageHeaderLength;
      parts.push(this.#bytes.subarray(from, from + Math.min(size, left)));
      left -= size;
      page = this.#long(start + 16);
    }
    return Buffer.concat(parts);
  }

  #long(at: number): number {
    return this.#isLittle ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
  }

  #short(at: number): number {
    return this.#isLittle ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
  }
}

function damaged(): Stopped {
  return new Stopped("its pages are damaged");
}
