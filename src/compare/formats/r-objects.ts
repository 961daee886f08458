import type { ByteSource } from "../byte-source.ts";
import { Stopped } from "../content/budget.ts";
import type { Readers } from "../readers.ts";
import { type Member, maxMembers, memberHeader } from "./member.ts";

/** The largest file that is read, and the most that its objects unpack to, in bytes. */
const mostBytes = 32 * 1024 * 1024;
const mostUnpacked = 256 * 1024 * 1024;
/** The two bytes before what is deflated (RFC 1950). */
const zlibHeader = 2;
/** The length of an object, unpacked, stands before it. */
const lengthBytes = 4;

/**
 * Reads the objects of a package of R (`.rdb`): one behind the other, each a length and a zlib
 * stream (R_compress1 in src/main/serialize.c). Their names are in another file, so each is told by
 * its number.
 * @throws Stopped when it is too large, damaged, or compressed with bzip2 or xz
 */
export async function rObjects(
  file: ByteSource,
  { zlibEnd }: Pick<Readers, "zlibEnd">,
): Promise<readonly Member[]> {
  if (file.length > mostBytes) throw new Stopped("its objects are too large to be read");
  const bytes = await file.read(0, file.length);
  const members: Member[] = [];
  let unpacked = 0;
  for (let at = 0; at < bytes.length; ) {
    const start = at + lengthBytes;
    const length = start < bytes.length ? bytes.readUInt32BE(at) : 0;
    unpacked += length;
    if (unpacked > mostUnpacked) throw new Stopped("its objects unpack to too much");
    if (members.length >= maxMembers) throw new Stopped("it has too many objects");
    const number = members.length + 1;
    const packed = await zlibEnd(bytes.subarray(start), length);
    if (packed === undefined) {
      throw new Stopped(`its object ${number} is damaged, or not compressed with zlib`);
    }
    const stored = {
      source: file,
      offset: start + zlibHeader,
      length: packed - zlibHeader,
    };
    const path = `object ${number}`;
    members.push({
      ...{ path, header: memberHeader({ path }), isDeflated: true },
      stored: () => Promise.resolve(stored),
    });
    at = start + packed;
  }
  return members;
}
