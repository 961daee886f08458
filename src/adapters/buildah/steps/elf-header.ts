/** e_type of programs: with a fixed address, and position-independent (gABI, "ELF Header"). */
const programTypes = [2, 3];
/** p_type of the segment that names the loader (gABI, "Program Header"). */
const interpreterSegment = 3;

/**
 * Whether a file's first bytes are those of an ELF program that starts without a loader, and
 * therefore loads no library. False where its program headers are not within these bytes, because
 * then nothing is known.
 */
export function isStaticProgram(head: Buffer): boolean {
  const isElf = head.length >= 64 && head.readUInt32BE(0) === 0x7f454c46;
  if (!isElf) return false;
  const is64 = head[4] === 2;
  const read = head[5] === 1 ? littleEndian(head) : bigEndian(head);
  if (!programTypes.includes(read.short(16))) return false;
  const start = is64 ? read.long(32) : read.word(28);
  const size = read.short(is64 ? 54 : 42);
  const count = read.short(is64 ? 56 : 44);
  if (count === 0 || size < (is64 ? 56 : 32) || start + size * count > head.length) return false;
  for (let index = 0; index < count; index += 1) {
    if (read.word(start + index * size) === interpreterSegment) return false;
  }
  return true;
}

interface Numbers {
  short(at: number): number;
  word(at: number): number;
  /** Exact up to 2^53; no file is longer. */
  long(at: number): number;
}

function littleEndian(bytes: Buffer): Numbers {
  return {
    short: (at) => bytes.readUInt16LE(at),
    word: (at) => bytes.readUInt32LE(at),
    long: (at) => Number(bytes.readBigUInt64LE(at)),
  };
}

function bigEndian(bytes: Buffer): Numbers {
  return {
    short: (at) => bytes.readUInt16BE(at),
    word: (at) => bytes.readUInt32BE(at),
    long: (at) => Number(bytes.readBigUInt64BE(at)),
  };
}
