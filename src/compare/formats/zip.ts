import { Stopped } from "../content/budget.ts";
import { littleEndian } from "./fields.ts";
import { type Member, maxMembers, memberHeader, typeOfMode } from "./member.ts";

const endMark = Buffer.from("PK\x05\x06", "latin1");
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
/** The longest end record: a comment of 64 KiB may follow it. */
const longestEnd = 22 + 0xffff;
const isEncrypted = 1;
const isUtf8 = 0x800;

/**
 * Reads the members of a zip in the order of its central directory (APPNOTE.TXT 6.3.10, 4.3.12).
 * Its times have no time zone and are taken as UTC. Members may share bytes or names: each is only
 * what its own record says.
 * @throws Stopped when the directory is damaged or too long
 */
export function zipMembers(zip: Buffer): readonly Member[] {
  const end = zip.lastIndexOf(endMark);
  if (end < 0 || end < zip.length - longestEnd || end + 22 > zip.length) {
    throw new Stopped("the zip has no central directory");
  }
  const count = littleEndian(zip, end + 10, 2);
  const members: Member[] = [];
  let at = littleEndian(zip, end + 16, 4);
  while (at + 46 <= zip.length && littleEndian(zip, at, 4) === centralMark) {
    if (members.length >= maxMembers) throw new Stopped("the zip has too many members");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      littleEndian(zip, at + field, 2),
    );
    members.push(memberAt(zip, at));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  if (members.length % 0x10000 !== count) {
    throw new Stopped("the zip's central directory is damaged");
  }
  return members;
}

function memberAt(zip: Buffer, at: number): Member {
  const field = (offset: number, length: 1 | 2 | 4): number =>
    littleEndian(zip, at + offset, length);
  const [flags, method] = [field(8, 2), field(10, 2)];
  const nameEnd = at + 46 + field(28, 2);
  const name = zip.subarray(at + 46, nameEnd);
  const path = name.toString((flags & isUtf8) === 0 ? "latin1" : "utf8");
  const attributes = field(38, 4);
  const mode = attributes >>> 16;
  const isFolder = path.endsWith("/");
  const header = memberHeader({
    path,
    type: isFolder ? "directory" : typeOfMode(mode),
    mode,
    size: field(24, 4),
    mtime: dosTime(field(12, 2), field(14, 2)),
    pax: {
      "version made by": String(field(4, 2)),
      "version needed": String(field(6, 2)),
      flags: String(flags),
      method: String(method),
      "internal attributes": String(field(36, 2)),
      "external attributes": String(attributes & 0xffff),
      ...extraRecords(zip.subarray(nameEnd, nameEnd + field(30, 2))),
      comment: zip
        .subarray(nameEnd + field(30, 2), nameEnd + field(30, 2) + field(32, 2))
        .toString("latin1"),
    },
  });
  const readable = (flags & isEncrypted) === 0 && (method === 0 || method === 8);
  return {
    header,
    stored: readable ? storedBytes(zip, field(42, 4), field(20, 4)) : Buffer.alloc(0),
    isDeflated: method === 8,
  };
}

/**
 * Returns a member's bytes. They follow its local header, whose name and extra field have lengths
 * of their own.
 */
function storedBytes(zip: Buffer, local: number, size: number): Buffer {
  if (littleEndian(zip, local, 4) !== localMark)
    throw new Stopped("a member of the zip is missing");
  const start = local + 30 + littleEndian(zip, local + 26, 2) + littleEndian(zip, local + 28, 2);
  if (start + size > zip.length) throw new Stopped("a member of the zip is truncated");
  return zip.subarray(start, start + size);
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
