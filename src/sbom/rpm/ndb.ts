import { Stopped } from "../../compare/content/budget.ts";

const magic = 0x506d7052;
const slotMagic = 0x746f6c53;
const blobMagic = 0x53626c42;
const pageLength = 4096;
const slotLength = 16;
/** Slots begin after the header of the file. */
const headerLength = 32;
const blockLength = 16;

/** Whether the first bytes are those of rpm's own database, as SUSE's distributions have it. */
export function isNdb(bytes: Buffer): boolean {
  return bytes.length >= headerLength && bytes.readUInt32LE(0) === magic;
}

/**
 * Yields the headers of the packages in rpm's own database, `Packages.db`: pages of slots, each of
 * which says where a blob is, all little-endian (rpm, lib/backend/ndb/rpmpkg.c).
 * @throws Stopped when it is damaged
 */
export function* ndbBlobs(bytes: Buffer): Generator<Buffer> {
  const end = bytes.readUInt32LE(12) * pageLength;
  if (end > bytes.length) throw new Stopped("its table of packages is truncated");
  for (let at = headerLength; at + slotLength <= end; at += slotLength) {
    const [mark, index, block] = [0, 4, 8].map((field) => bytes.readUInt32LE(at + field));
    if (mark !== slotMagic) throw new Stopped("its table of packages is damaged");
    if (index === 0 || block === 0 || block === undefined) continue;
    const from = block * blockLength;
    if (from + blockLength > bytes.length || bytes.readUInt32LE(from) !== blobMagic) {
      throw new Stopped("a package's header is missing");
    }
    const length = bytes.readUInt32LE(from + 12);
    const start = from + blockLength;
    if (start + length > bytes.length) throw new Stopped("a package's header is truncated");
    yield bytes.subarray(start, start + length);
  }
}
