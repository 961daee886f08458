import { Stopped } from "../content/budget.ts";

/** The most sections. Real objects with one section per function have tens of thousands. */
const maxSections = 100_000;
/** The longest name of a section, in bytes. */
const longestName = 256;
const noBits = 8;
const stringsFlag = 0x20;

export interface ElfSection {
  readonly name: string;
  readonly offset: number;
  /** A view on the file; empty for sections that have no bytes there. */
  readonly bytes: Buffer;
  /** Whether it holds NUL-terminated strings. */
  readonly hasStrings: boolean;
}

/**
 * Reads the sections of an ELF file in the order of its table (gABI, "Sections").
 * @throws Stopped when the table's position or size is wrong
 */
export function elfSections(elf: Buffer): readonly ElfSection[] {
  const reader = numbersOf(elf);
  const table = reader.word(reader.is64 ? 0x28 : 0x20);
  const [entrySize, count, namesIndex] = (
    reader.is64 ? [0x3a, 0x3c, 0x3e] : [0x2e, 0x30, 0x32]
  ).map((at) => reader.half(at));
  if (table === 0 || entrySize === undefined || count === undefined) return [];
  // With more than 65279 sections, the count is in the first entry.
  const real = count === 0 ? reader.word(table + (reader.is64 ? 0x20 : 0x14)) : count;
  if (real > maxSections || entrySize < (reader.is64 ? 64 : 40)) {
    throw new Stopped("its section table is damaged");
  }
  const raw = Array.from({ length: real }, (_, index) =>
    rawSection(reader, table + index * entrySize),
  );
  const names = raw[namesIndex ?? 0];
  const namesAt = names === undefined ? 0 : names.offset;
  const namesEnd = Math.min(elf.length, namesAt + (names?.size ?? 0));
  return raw.map(({ nameAt, type, flags, offset, size }): ElfSection => {
    const from = namesAt + nameAt;
    const end = from < namesEnd ? elf.indexOf(0, from) : from;
    const nameEnd = end < 0 ? namesEnd : Math.min(end, namesEnd, from + longestName);
    const name = from < namesEnd ? elf.toString("latin1", from, nameEnd) : "";
    if (type === noBits || size === 0) {
      return { name, offset, bytes: Buffer.alloc(0), hasStrings: false };
    }
    if (offset + size > elf.length) throw new Stopped("a section extends past the end of the file");
    const hasStrings =
      (flags & stringsFlag) !== 0 || /^\.(rodata|comment|go\.buildinfo|strtab|dynstr)/.test(name);
    return { name, offset, bytes: elf.subarray(offset, offset + size), hasStrings };
  });
}

interface Numbers {
  readonly is64: boolean;
  half(at: number): number;
  int(at: number): number;
  /** Reads an address or size, of 4 or 8 bytes. */
  word(at: number): number;
}

function rawSection({ is64, int, word }: Numbers, at: number) {
  return {
    nameAt: int(at),
    type: int(at + 4),
    flags: word(at + 8),
    offset: word(at + (is64 ? 0x18 : 0x10)),
    size: word(at + (is64 ? 0x20 : 0x14)),
  };
}

/**
 * Creates a reader for numbers in the file's own width and byte order. Positions outside of the
 * file cannot be read.
 */
function numbersOf(elf: Buffer): Numbers {
  const is64 = elf[4] === 2;
  const isLittle = elf[5] === 1;
  const checked = (at: number, length: number): number => {
    if (at >= 0 && at + length <= elf.length) return at;
    throw new Stopped("its section table extends past the end of the file");
  };
  const half = (at: number): number =>
    isLittle ? elf.readUInt16LE(checked(at, 2)) : elf.readUInt16BE(checked(at, 2));
  const int = (at: number): number =>
    isLittle ? elf.readUInt32LE(checked(at, 4)) : elf.readUInt32BE(checked(at, 4));
  const long = (at: number): number =>
    Number(isLittle ? elf.readBigUInt64LE(checked(at, 8)) : elf.readBigUInt64BE(checked(at, 8)));
  return { is64, half, int, word: is64 ? long : int };
}
