import { blockBytes, checksumOf, paddingOf, type TarEntry, type TarType } from "./tar-entry.ts";

/** One extended attribute may have 64 KiB, and a path 4 KiB. */
const mostRecordBytes = 1024 * 1024;
const mostEntries = 1_000_000;

/** A tar that is cut, damaged or beyond a limit; the message is the end of a sentence. */
export class DamagedTar extends Error {}

interface ReadEntry {
  readonly entry: TarEntry;
  /** Its bytes, which may be left unread. */
  readonly content: AsyncIterable<Buffer>;
}

/**
 * Reads a tar in pax format, entry by entry. Unlike `readEntries` of adapters/tar, it keeps every
 * byte of names and extended attributes, which need not be UTF-8. Paths are data: nothing here
 * touches a disk.
 * @throws DamagedTar; what the source throws
 */
export async function* readTar(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReadEntry, void> {
  const source = new ByteSource(bytes);
  let records: ReadonlyMap<string, string> = new Map();
  for (let count = 0; ; count += 1) {
    if (count > mostEntries) throw new DamagedTar(`it has more than ${mostEntries} entries`);
    const block = await source.exactly(blockBytes);
    if (block.every((byte) => byte === 0)) break;
    const flag = flagOf(block);
    if (flag === "x" || flag === "g") {
      const found = await recordsIn(block, source);
      if (flag === "x") records = found;
      else yield { entry: { ...bare(block), type: "global", records: found }, content: none() };
      continue;
    }
    const entry = entryOf(block, flag, records);
    records = new Map();
    const content = source.take(entry.size);
    yield { entry, content };
    for await (const _ of content);
    await source.exactly(paddingOf(entry.size));
  }
  // What writes into a pipe must not find it closed.
  await source.drain();
}

async function* none(): AsyncGenerator<Buffer, void> {}

/** Hands out a stream's bytes in the portions that are asked for. */
class ByteSource {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  async exactly(count: number): Promise<Buffer> {
    while (this.#rest.length < count) {
      const next = await this.#next();
      if (next === undefined) throw new DamagedTar("it is cut off");
      this.#rest = this.#rest.length === 0 ? next : Buffer.concat([this.#rest, next]);
    }
    return this.#cut(count);
  }

  /** The same iterator each time, so that a second reader goes on where the first stopped. */
  take(count: number): AsyncIterable<Buffer> {
    let left = count;
    const next = async (): Promise<IteratorResult<Buffer, undefined>> => {
      if (left === 0) return { done: true, value: undefined };
      if (this.#rest.length === 0) {
        const more = await this.#next();
        if (more === undefined) throw new DamagedTar("it is cut off");
        this.#rest = more;
      }
      const value = this.#cut(Math.min(left, this.#rest.length));
      left -= value.length;
      return { done: false, value };
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
  }

  async drain(): Promise<void> {
    while ((await this.#next()) !== undefined);
  }

  async #next(): Promise<Buffer | undefined> {
    for (;;) {
      const { done, value } = await this.#chunks.next();
      if (done === true) return undefined;
      if (value.length > 0) return Buffer.from(value.buffer, value.byteOffset, value.length);
    }
  }

  #cut(count: number): Buffer {
    const cut = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return cut;
  }
}

const types: Readonly<Record<string, TarType>> = {
  "0": "file",
  "\0": "file",
  "1": "hard-link",
  "2": "symlink",
  "3": "character-device",
  "4": "block-device",
  "5": "directory",
  "6": "fifo",
};

function flagOf(block: Buffer): string {
  if (numberAt(block, 148, 8) !== checksumOf(block)) throw new DamagedTar("it is damaged");
  return block.toString("latin1", 156, 157);
}

function bare(block: Buffer): TarEntry {
  return {
    path: textAt(block, 0, 100),
    type: "file",
    mode: numberAt(block, 100, 8) & 0o7777,
    uid: numberAt(block, 108, 8),
    gid: numberAt(block, 116, 8),
    size: numberAt(block, 124, 12),
    linkname: textAt(block, 157, 100),
    device: [numberAt(block, 329, 8), numberAt(block, 337, 8)],
    records: new Map(),
  };
}

function entryOf(block: Buffer, flag: string, given: ReadonlyMap<string, string>): TarEntry {
  const type = Object.hasOwn(types, flag) ? types[flag] : undefined;
  if (type === undefined) throw new DamagedTar("it has an entry of an unknown type");
  const records = new Map(given);
  const taken = (key: string): string | undefined => {
    const value = records.get(key);
    records.delete(key);
    return value;
  };
  const plain = bare(block);
  const [prefix, path] = [textAt(block, 345, 155), taken("path")];
  const size = counted(taken("size"), plain.size);
  const isFile = type === "file";
  if (!isFile && size !== 0) throw new DamagedTar("it has a content where none can be");
  return {
    ...plain,
    path: normalised(path ?? (prefix === "" ? plain.path : `${prefix}/${plain.path}`)),
    type: type === "character-device" && isZero(plain.device) ? "whiteout" : type,
    uid: counted(taken("uid"), plain.uid),
    gid: counted(taken("gid"), plain.gid),
    size,
    linkname: taken("linkpath") ?? plain.linkname,
    records,
  };
}

/** Overlay file systems mark what is gone by this device, which no driver has. */
function isZero([major, minor]: TarEntry["device"]): boolean {
  return major === 0 && minor === 0;
}

function normalised(path: string): string {
  const start = path.startsWith("./") ? 2 : 0;
  const end = path.endsWith("/") ? -1 : path.length;
  const bare = path.slice(start, end);
  return bare === "." ? "" : bare;
}

function counted(text: string | undefined, plain: number): number {
  if (text === undefined) return plain;
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw new DamagedTar("it has a number that is none");
  return value;
}

function textAt(block: Buffer, at: number, width: number): string {
  const end = block.indexOf(0, at);
  return block.toString("latin1", at, end < 0 ? at + width : Math.min(end, at + width));
}

function numberAt(block: Buffer, at: number, width: number): number {
  const text = textAt(block, at, width).trim();
  if (!/^[0-7]*$/.test(text)) throw new DamagedTar("it has a number that is none");
  return text === "" ? 0 : Number.parseInt(text, 8);
}

async function recordsIn(block: Buffer, source: ByteSource): Promise<ReadonlyMap<string, string>> {
  const size = numberAt(block, 124, 12);
  if (size > mostRecordBytes) throw new DamagedTar("it has attributes beyond all bounds");
  const text = (await source.exactly(size)).toString("latin1");
  await source.exactly(paddingOf(size));
  const records = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const blank = text.indexOf(" ", at);
    const length = blank < 0 || blank - at > 8 ? Number.NaN : Number(text.slice(at, blank));
    const record = text.slice(blank + 1, at + length);
    const equals = record.indexOf("=");
    const isWhole = length > 0 && at + length <= text.length && record.endsWith("\n");
    if (!isWhole || equals < 1) throw new DamagedTar("it has a record that is none");
    records.set(record.slice(0, equals), record.slice(equals + 1, -1));
    at += length;
  }
  return records;
}
