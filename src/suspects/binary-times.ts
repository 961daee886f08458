import type { Day } from "./days.ts";
import { isWithin, type Window } from "./epochs.ts";

/** First bytes of a file in which numbers are taken for times. */
export const headLength = 512;
/** Headers of nearly all formats have their time there, at a multiple of four. */
const alignedLength = 64;

export interface BinaryTime {
  readonly offset: number;
  readonly length: number;
  readonly format: string;
}

/** The window's times as numbers in a file's first bytes. */
export function timesInHead(head: Buffer, window: Window): readonly BinaryTime[] {
  const known = knownPlace(head, window);
  if (known !== undefined) return [known];
  // Behind its header a compressed file is as good as random.
  if (isGzip(head)) return [];
  const found: BinaryTime[] = [];
  for (let offset = 0; offset + 4 <= Math.min(alignedLength, head.length); offset += 4) {
    const time = timeAt(head, offset, window);
    if (time !== undefined) found.push(time);
  }
  return found;
}

/** gzip's MTIME (RFC 1952), the time of CPython's header (PEP 552), and that of a PE image. */
function knownPlace(head: Buffer, window: Window): BinaryTime | undefined {
  const isAt = (offset: number): boolean =>
    offset + 4 <= head.length && isWithin(window, head.readUInt32LE(offset));
  if (isGzip(head) && isAt(4)) {
    return { offset: 4, length: 4, format: "time in a gzip header" };
  }
  if (head[2] === 0x0d && head[3] === 0x0a && isAt(8)) {
    return { offset: 8, length: 4, format: "time in Python bytecode" };
  }
  const header = head[0] === 0x4d && head[1] === 0x5a && head.length >= 64 && head.readUInt32LE(60);
  if (typeof header === "number" && isAt(header + 8)) {
    return { offset: header + 8, length: 4, format: "time in a PE header" };
  }
  return undefined;
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

function timeAt(head: Buffer, offset: number, window: Window): BinaryTime | undefined {
  for (const order of ["little", "big"] as const) {
    const isLittle = order === "little";
    const number = isLittle ? head.readUInt32LE(offset) : head.readUInt32BE(offset);
    if (isWithin(window, number)) {
      return { offset, length: 4, format: `seconds since 1970 as a ${order}-endian number` };
    }
    if (offset + 8 > head.length) continue;
    const long = isLittle ? head.readBigUInt64LE(offset) : head.readBigUInt64BE(offset);
    const unit = unitOf(long, window);
    if (unit !== undefined) {
      return { offset, length: 8, format: `${unit} since 1970 as a ${order}-endian number` };
    }
  }
  return undefined;
}

const parts: readonly (readonly [unit: string, inSecond: bigint])[] = [
  ["milliseconds", 1_000n],
  ["microseconds", 1_000_000n],
  ["nanoseconds", 1_000_000_000n],
];

function unitOf(number: bigint, { first, last }: Window): string | undefined {
  return parts.find(
    ([, inSecond]) => number >= BigInt(first) * inSecond && number <= BigInt(last) * inSecond,
  )?.[0];
}

const memberMark = Buffer.from("PK\u0003\u0004");
/** Bytes of a member's header up to the end of its date (APPNOTE.TXT §4.3.7). */
const memberLength = 14;

export function isZip(head: Uint8Array): boolean {
  return memberMark.equals(head.subarray(0, memberMark.length));
}

/** Members of a zip, jar or wheel that were packed on one of the days: MS-DOS counts days in local time. */
export function zipDays(
  bytes: Buffer,
  { from, to }: { readonly from: number; readonly to: number },
  days: readonly Day[],
): readonly BinaryTime[] {
  const wanted = days.map(({ year, month, day }) => ((year - 1980) << 9) | (month << 5) | day);
  const found: BinaryTime[] = [];
  for (let at = bytes.indexOf(memberMark, from); at >= 0 && at < to; ) {
    const isMember = at + memberLength <= bytes.length && (bytes[at + 5] ?? 0) < 4;
    if (isMember && wanted.includes(bytes.readUInt16LE(at + 12))) {
      found.push({ offset: at + 12, length: 2, format: "day of a member of a zip" });
    }
    at = bytes.indexOf(memberMark, at + 4);
  }
  return found;
}
