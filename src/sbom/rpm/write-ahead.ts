import type { ReadPage } from "./sqlite.ts";

const headerLength = 32;
const frameLength = 24;
/** Both say that the log is one; the last bit is the byte order of its checksums. */
const magics = [0x377f0682, 0x377f0683];

/**
 * Reads the pages of a database together with its write-ahead log, which has the later state of
 * some (sqlite.org/fileformat2.html, 4). Frames count up to the last one that ends a transaction and
 * belongs to this state of the log.
 * @param log the file beside the database; empty without one
 */
export function pagesWith(database: Buffer, log: Buffer, length: number): ReadPage {
  const later = laterPages(log, length);
  return (page) => {
    const from = later.get(page);
    if (from !== undefined) return log.subarray(from, from + length);
    const at = (page - 1) * length;
    return page >= 1 && at + length <= database.length
      ? database.subarray(at, at + length)
      : undefined;
  };
}

/** @returns where in the log each page is */
function laterPages(log: Buffer, length: number): ReadonlyMap<number, number> {
  const pages = new Map<number, number>();
  if (log.length < headerLength || !magics.includes(log.readUInt32BE(0))) return pages;
  if (log.readUInt32BE(8) !== length) return pages;
  const sums = new Checksum(log.readUInt32BE(0) === magics[1]);
  sums.add(log.subarray(0, 24));
  if (!sums.equals(log, 24)) return pages;
  const salts = log.subarray(16, 24);
  let open: (readonly [page: number, from: number])[] = [];
  for (let at = headerLength; at + frameLength + length <= log.length; at += frameLength + length) {
    if (!log.subarray(at + 8, at + 16).equals(salts)) break;
    sums.add(log.subarray(at, at + 8));
    sums.add(log.subarray(at + frameLength, at + frameLength + length));
    if (!sums.equals(log, at + 16)) break;
    open.push([log.readUInt32BE(at), at + frameLength]);
    if (log.readUInt32BE(at + 4) === 0) continue;
    for (const [page, from] of open) pages.set(page, from);
    open = [];
  }
  return pages;
}

/** The checksum of logs, over all that came before (4.2). */
class Checksum {
  readonly #isBig: boolean;
  #first = 0;
  #second = 0;

  constructor(isBig: boolean) {
    this.#isBig = isBig;
  }

  add(bytes: Buffer): void {
    const word = (at: number): number =>
      this.#isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
      this.#first = (this.#first + word(at) + this.#second) >>> 0;
      this.#second = (this.#second + word(at + 4) + this.#first) >>> 0;
    }
  }

  /** Whether these are the sums that are written there, always big-endian. */
  equals(log: Buffer, at: number): boolean {
    return log.readUInt32BE(at) === this.#first && log.readUInt32BE(at + 4) === this.#second;
  }
}
