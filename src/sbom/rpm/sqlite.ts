import { Stopped } from "../../compare/content/budget.ts";

const signature = Buffer.from("SQLite format 3\0", "latin1");
const fileHeaderLength = 100;
const [interior, leaf] = [5, 13];
const mostPages = 1_000_000;
/** The most bytes of one row. */
const mostBytes = 64 * 1024 * 1024;
/** The most bytes of all rows that are read, as large as a database may be. */
const mostTogether = 512 * 1024 * 1024;

/** The most values of a row that are read; the first ones are what is asked for. */
const mostValues = 16;

/** The values of one row; numbers are left out where nobody reads them. */
type Row = readonly (Buffer | number | undefined)[];

/** Pages of a database by their numbers, which begin at one. */
export type ReadPage = (page: number) => Buffer | undefined;

/** Whether the first bytes are those of SQLite. */
export function isSqlite(bytes: Buffer): boolean {
  return bytes.length >= fileHeaderLength && bytes.subarray(0, 16).equals(signature);
}

/** Returns the length of a database's pages (sqlite.org/fileformat2.html, 1.3.2). */
export function pageLengthOf(header: Buffer): number {
  const written = header.readUInt16BE(16);
  const length = written === 1 ? 65536 : written;
  if (length < 512) throw new Stopped("its pages have no length that is possible");
  return length;
}

/**
 * Yields the rows of a table of a SQLite database (sqlite.org/fileformat2.html): a tree of pages
 * whose leaves have the rows. Node reads SQLite only since version 22.
 * @param page reads a page, of which a write-ahead log may have a later state
 * @throws Stopped when it is damaged, or has no such table
 */
export function* rowsOf(name: string, page: ReadPage): Generator<Row> {
  const first = page(1);
  if (first === undefined || !isSqlite(first)) throw new Stopped("its first page is missing");
  const tree = new Tree(page, pageLengthOf(first) - (first[20] ?? 0));
  for (const [type, , table, root] of tree.rows(1)) {
    if (textOf(type) !== "table" || textOf(table) !== name || typeof root !== "number") continue;
    yield* tree.rows(root);
    return;
  }
  throw new Stopped(`it has no table ${name}`);
}

function textOf(value: Row[number]): string | undefined {
  return Buffer.isBuffer(value) && value.length < 100 ? value.toString("latin1") : undefined;
}

class Tree {
  readonly #page: ReadPage;
  /** Bytes of a page that can be used. */
  readonly #usable: number;
  /** Rows that share bytes would take longer than the database is large. */
  #left = mostTogether;

  constructor(page: ReadPage, usable: number) {
    this.#page = page;
    this.#usable = usable;
  }

  *rows(root: number): Generator<Row> {
    const open = [root];
    const seen = new Set<number>();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next) || seen.size + open.length >= mostPages) throw damaged();
      seen.add(next);
      const page = this.#read(next);
      const from = next === 1 ? fileHeaderLength : 0;
      const cells = cellsIn(page, from);
      if (page[from] === interior) {
        const children = [...cells.map((at) => page.readUInt32BE(at)), page.readUInt32BE(from + 8)];
        open.push(...children.reverse());
      } else if (page[from] === leaf) {
        for (const at of cells) yield valuesIn(this.#payload(page, at));
      } else throw damaged();
    }
  }

  #read(number: number): Buffer {
    const page = this.#page(number);
    if (page === undefined) throw damaged();
    return page;
  }

  /** Returns a row's bytes: those on its page, and on the pages that its end points to (1.6). */
  #payload(page: Buffer, cell: number): Buffer {
    const size = varint(page, cell);
    const row = varint(page, size.end);
    this.#left -= size.value;
    if (size.value > mostBytes || this.#left < 0) throw damaged();
    const local = this.#localLength(size.value);
    const end = row.end + local;
    if (end > page.length) throw damaged();
    const parts = [page.subarray(row.end, end)];
    let left = size.value - local;
    let next = left > 0 && end + 4 <= page.length ? page.readUInt32BE(end) : 0;
    while (left > 0) {
      const more = this.#read(next);
      const length = Math.min(left, this.#usable - 4);
      parts.push(more.subarray(4, 4 + length));
      left -= length;
      next = more.readUInt32BE(0);
    }
    return Buffer.concat(parts);
  }

  #localLength(size: number): number {
    const usable = this.#usable;
    if (size <= usable - 35) return size;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (usable - 4));
    return fitting <= usable - 35 ? fitting : least;
  }
}

function cellsIn(page: Buffer, from: number): readonly number[] {
  const count = page.readUInt16BE(from + 3);
  const pointers = from + (page[from] === interior ? 12 : 8);
  if (pointers + count * 2 > page.length) throw damaged();
  return Array.from({ length: count }, (_, index) => {
    const at = page.readUInt16BE(pointers + index * 2);
    if (at + 4 > page.length) throw damaged();
    return at;
  });
}

/** Reads a row's values (2.1): their types first, then their bytes. */
function valuesIn(payload: Buffer): Row {
  const header = varint(payload, 0);
  const values: (Buffer | number | undefined)[] = [];
  let at = header.value;
  const end = Math.min(header.value, payload.length);
  for (let type = header.end; type < end && values.length < mostValues; ) {
    const { value: kind, end: next } = varint(payload, type);
    type = next;
    const length = kind >= 12 ? Math.floor((kind - 12) / 2) : (lengths[kind] ?? 0);
    if (at + length > payload.length) throw damaged();
    const bytes = payload.subarray(at, at + length);
    if (kind >= 12) values.push(bytes);
    else values.push(kind >= 1 && kind <= 6 && length <= 6 ? bytes.readIntBE(0, length) : kind - 8);
    at += length;
  }
  return values;
}

/** Bytes of numbers by their types; 8 and 9 are the numbers 0 and 1, without bytes. */
const lengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function varint(bytes: Buffer, from: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = from; at < from + 8; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) throw damaged();
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + 1 };
  }
  const last = bytes[from + 8];
  if (last === undefined) throw damaged();
  return { value: value * 256 + last, end: from + 9 };
}

function damaged(): Stopped {
  return new Stopped("its pages are damaged");
}
