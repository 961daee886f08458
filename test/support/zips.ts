import { crc32, deflateRawSync } from "node:zlib";

/** A member of a zip that a test writes byte by byte. */
export interface ZippedFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly isDeflated?: boolean;
  /** The two fields of its MS-DOS time. */
  readonly time?: number;
  readonly date?: number;
  readonly extra?: Uint8Array;
  readonly comment?: string;
}

interface ZipOptions {
  readonly comment?: string;
  /** With the end record of zips that have more than 65,534 members. */
  readonly isLarge?: boolean;
}

/** A zip of these members, in this order. */
export function zipBytes(files: readonly ZippedFile[], options: ZipOptions = {}): Buffer {
  const parts: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const { name, content, isDeflated = false, extra = Buffer.alloc(0) } = file;
    const stored = isDeflated ? deflateRawSync(content) : Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isDeflated ? 8 : 0, 4);
    common.writeUInt16LE(file.time ?? 0, 6);
    common.writeUInt16LE(file.date ?? 0x21, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(stored.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    common.writeUInt16LE(extra.length, 24);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), extra]);
    records.push(recordOf(file, common, at));
    parts.push(local, stored);
    at += local.length + stored.length;
  }
  const directory = Buffer.concat(records);
  const place = { count: files.length, length: directory.length, at };
  const large = options.isLarge === true ? largeEndOf(place) : Buffer.alloc(0);
  return Buffer.concat([...parts, directory, large, endOf(place, options)]);
}

function recordOf(
  { name, extra = Buffer.alloc(0), comment = "" }: ZippedFile,
  common: Buffer,
  at: number,
): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt16LE(Buffer.byteLength(comment), 0);
  rest.writeUInt32LE(at, 10);
  const mark = Buffer.from("PK\x01\x02\x14\x03", "latin1");
  return Buffer.concat([mark, common, rest, Buffer.from(name), extra, Buffer.from(comment)]);
}

interface DirectoryPlace {
  readonly count: number;
  readonly length: number;
  readonly at: number;
}

function endOf(
  { count, length, at }: DirectoryPlace,
  { comment = "", isLarge = false }: ZipOptions,
): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(isLarge ? 0xffff : count, 8);
  end.writeUInt16LE(isLarge ? 0xffff : count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(isLarge ? 0xffffffff : at, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([end, Buffer.from(comment)]);
}

function largeEndOf({ count, length, at }: DirectoryPlace): Buffer {
  const bytes = Buffer.alloc(56 + 20);
  bytes.write("PK\x06\x06", "latin1");
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeBigUInt64LE(BigInt(count), 24);
  bytes.writeBigUInt64LE(BigInt(count), 32);
  bytes.writeBigUInt64LE(BigInt(length), 40);
  bytes.writeBigUInt64LE(BigInt(at), 48);
  bytes.write("PK\x06\x07", 56, "latin1");
  bytes.writeBigUInt64LE(BigInt(at + length), 64);
  bytes.writeUInt32LE(1, 72);
  return bytes;
}
