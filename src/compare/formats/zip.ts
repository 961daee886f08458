import type { EntryHeader } from "../../domain/oci/entry.ts";
import type { ByteSource, Region } from "../byte-source.ts";
import { Stopped } from "../content/budget.ts";
import { littleEndian } from "./fields.ts";
import { type Member, maxMembers, memberHeader, typeOfMode } from "./member.ts";

const endMark = Buffer.from("PK\x05\x06", "latin1");
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
const largeEndMark = 0x06064b50;
const largeLocatorMark = 0x07064b50;
const endLength = 22;
const largeEndLength = 56;
const largeLocatorLength = 20;
const recordLength = 46;
const localLength = 30;
/** The longest end record: a comment of 64 KiB may follow it. */
const longestEnd = endLength + 0xffff;
/** The most bytes of a central directory, which is held in memory. */
const maxDirectory = 16 * 1024 * 1024;
const isEncrypted = 1;
const isUtf8 = 0x800;

/**
 * Reads the members of a zip in the order of its central directory (APPNOTE.TXT 6.3.10, 4.3.12).
 * Its times have no time zone and are taken as UTC. Members may share bytes or names: each is only
 * what its own record says.
 * @throws Stopped when the directory is damaged or too long
 */
export async function zipMembers(zip: ByteSource): Promise<readonly Member[]> {
  const { directory, count } = await directoryOf(zip);
  const members: Member[] = [];
  let at = 0;
  while (at + recordLength <= directory.length && littleEndian(directory, at, 4) === centralMark) {
    if (members.length >= maxMembers) throw new Stopped("the zip has too many members");
    const lengths = [28, 30, 32].map((field) => littleEndian(directory, at + field, 2));
    const end = lengths.reduce((sum, length) => sum + length, at + recordLength);
    members.push(new ZipMember(zip, directory.subarray(at, end)));
    at = end;
  }
  // The usual end record has two bytes for the number, and some writers only use that.
  if (members.length !== count && members.length % 0x10000 !== count) {
    throw new Stopped("the zip's central directory is damaged");
  }
  return members;
}

interface Directory {
  readonly directory: Buffer;
  /** How many members the end record counts. */
  readonly count: number;
}

async function directoryOf(zip: ByteSource): Promise<Directory> {
  const tailAt = Math.max(0, zip.length - longestEnd);
  const tail = await zip.read(tailAt, longestEnd);
  const end = tail.lastIndexOf(endMark);
  if (end < 0 || end + endLength > tail.length) {
    throw new Stopped("the zip has no central directory");
  }
  const large = await largeEnd(zip, tail.subarray(0, end));
  const count = large?.count ?? littleEndian(tail, end + 10, 2);
  const start = large?.start ?? littleEndian(tail, end + 16, 4);
  const length = (large?.end ?? tailAt + end) - start;
  if (!(length >= 0)) throw new Stopped("the zip's central directory is damaged");
  if (length > maxDirectory) throw new Stopped("the zip's central directory is too large");
  return { directory: await zip.read(start, length), count };
}

/**
 * Reads the end record of a zip with more than 65,534 members (4.3.14), which a locator in front of
 * the usual end record leads to (4.3.15).
 */
async function largeEnd(
  zip: ByteSource,
  before: Buffer,
): Promise<{ readonly count: number; readonly start: number; readonly end: number } | undefined> {
  const locator = before.subarray(-largeLocatorLength);
  if (littleEndian(locator, 0, 4) !== largeLocatorMark) return undefined;
  const end = Number(locator.readBigUInt64LE(8));
  const record = await zip.read(Math.min(end, zip.length), largeEndLength);
  if (record.length < largeEndLength || littleEndian(record, 0, 4) !== largeEndMark) {
    return undefined;
  }
  return {
    count: Number(record.readBigUInt64LE(32)),
    start: Number(record.readBigUInt64LE(48)),
    end,
  };
}

/** A member, which is read from its record when it is asked for: there may be many. */
class ZipMember implements Member {
  readonly path: string;
  readonly isDeflated: boolean;
  readonly #zip: ByteSource;
  readonly #record: Buffer;

  constructor(zip: ByteSource, record: Buffer) {
    this.#zip = zip;
    this.#record = record;
    const name = record.subarray(recordLength, recordLength + this.#field(28, 2));
    this.path = name.toString((this.#field(8, 2) & isUtf8) === 0 ? "latin1" : "utf8");
    this.isDeflated = this.#field(10, 2) === 8;
  }

  get header(): EntryHeader {
    const field = this.#field.bind(this);
    const attributes = field(38, 4);
    const mode = attributes >>> 16;
    const extraAt = recordLength + field(28, 2);
    const commentAt = extraAt + field(30, 2);
    return memberHeader({
      path: this.path,
      type: this.path.endsWith("/") ? "directory" : typeOfMode(mode),
      mode,
      size: field(24, 4),
      mtime: dosTime(field(12, 2), field(14, 2)),
      pax: {
        "version made by": String(field(4, 2)),
        "version needed": String(field(6, 2)),
        flags: String(field(8, 2)),
        method: String(field(10, 2)),
        "internal attributes": String(field(36, 2)),
        "external attributes": String(attributes & 0xffff),
        ...extraRecords(this.#record.subarray(extraAt, commentAt)),
        comment: this.#record.subarray(commentAt).toString("latin1"),
      },
    });
  }

  /**
   * Finds the bytes. They follow the local header, whose name and extra field have lengths of their
   * own.
   */
  async stored(): Promise<Region> {
    const [flags, method] = [this.#field(8, 2), this.#field(10, 2)];
    const source = this.#zip;
    const isReadable = (flags & isEncrypted) === 0 && (method === 0 || method === 8);
    if (!isReadable) return { source, offset: 0, length: 0 };
    const [local, length] = [this.#field(42, 4), this.#field(20, 4)];
    const header = await source.read(local, localLength);
    if (littleEndian(header, 0, 4) !== localMark) {
      throw new Stopped("a member of the zip is missing");
    }
    const names = littleEndian(header, 26, 2) + littleEndian(header, 28, 2);
    const offset = local + localLength + names;
    if (offset + length > source.length) throw new Stopped("a member of the zip is truncated");
    return { source, offset, length };
  }

  #field(offset: number, length: 1 | 2 | 4): number {
    return littleEndian(this.#record, offset, length);
  }
}

/**
 * Converts an MS-DOS time, which counts in steps of two seconds from 1980 on, to seconds since
 * 1970.
 */
function dosTime(time: number, date: number): number {
  const [hours, minutes, seconds] = [time >> 11, (time >> 5) & 63, (time & 31) * 2];
  const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  return Date.UTC(year, month - 1, day, hours, minutes, seconds) / 1000;
}

/** Reads extra fields by their id in hex, e.g. `extra 5455` for the extended timestamp. */
function extraRecords(extra: Buffer): Readonly<Record<string, string>> {
  const records: Record<string, string> = {};
  for (let at = 0; at + 4 <= extra.length; ) {
    const id = littleEndian(extra, at, 2).toString(16).padStart(4, "0");
    const length = littleEndian(extra, at + 2, 2);
    records[`extra ${id}`] = extra.subarray(at + 4, at + 4 + length).toString("hex");
    at += 4 + length;
  }
  return records;
}
