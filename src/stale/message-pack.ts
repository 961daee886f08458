/**
 * Reads values of MessagePack one after the other, of which only texts, whole numbers, and the
 * lengths of lists and maps are wanted (https://github.com/msgpack/msgpack/blob/master/spec.md). Each
 * read takes the next value, or throws where that is another one or the bytes end.
 */
export class MessagePack {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The number of members of a map; each is a key and a value. @throws NotThis */
  mapLength(): number {
    const type = this.#byte();
    if (type >> 4 === 0x8) return type & 0x0f;
    return this.#long(type, { two: 0xde, four: 0xdf });
  }

  /** The number of a list's values. @throws NotThis */
  listLength(): number {
    const type = this.#byte();
    if (type >> 4 === 0x9) return type & 0x0f;
    return this.#long(type, { two: 0xdc, four: 0xdd });
  }

  /** @throws NotThis */
  text(): string {
    const type = this.#byte();
    const length = type >> 5 === 0b101 ? type & 0x1f : this.#textLength(type);
    return this.#take(length).toString("utf8");
  }

  /** A whole number that JavaScript has exactly. @throws NotThis */
  integer(): number {
    const type = this.#byte();
    if (type < 0x80) return type;
    const read = integers.get(type);
    const number = type >= 0xe0 ? type - 0x100 : read?.of(this.#take(read.bytes));
    if (number === undefined || !Number.isSafeInteger(number)) throw new NotThis();
    return number;
  }

  /** Whether the value that comes next is a text, without taking it. */
  isText(): boolean {
    const type = this.#bytes[this.#at] ?? 0;
    return type >> 5 === 0b101 || (type >= 0xd9 && type <= 0xdb);
  }

  #textLength(type: number): number {
    return type === 0xd9 ? this.#byte() : this.#long(type, { two: 0xda, four: 0xdb });
  }

  #long(type: number, { two, four }: { readonly two: number; readonly four: number }): number {
    if (type === two) return this.#take(2).readUInt16BE();
    if (type === four) return this.#take(4).readUInt32BE();
    throw new NotThis();
  }

  #byte(): number {
    return this.#take(1).readUInt8();
  }

  #take(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new NotThis();
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}

/** What comes is not the value that was asked for. */
export class NotThis extends Error {}

/** By the first byte: how many follow, and the number that they are. */
const integers: ReadonlyMap<number, { readonly bytes: number; of(taken: Buffer): number }> =
  new Map([
    [0xcc, { bytes: 1, of: (taken) => taken.readUInt8() }],
    [0xcd, { bytes: 2, of: (taken) => taken.readUInt16BE() }],
    [0xce, { bytes: 4, of: (taken) => taken.readUInt32BE() }],
    [0xcf, { bytes: 8, of: (taken) => Number(taken.readBigUInt64BE()) }],
    [0xd0, { bytes: 1, of: (taken) => taken.readInt8() }],
    [0xd1, { bytes: 2, of: (taken) => taken.readInt16BE() }],
    [0xd2, { bytes: 4, of: (taken) => taken.readInt32BE() }],
    [0xd3, { bytes: 8, of: (taken) => Number(taken.readBigInt64BE()) }],
  ]);
