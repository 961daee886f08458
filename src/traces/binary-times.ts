import { type Day, midnightOf } from "./calendar.ts";
import { type BuildClock, meets } from "./clock.ts";
import { isWithin, type Window } from "./epochs.ts";
import type { Strength } from "./needle.ts";

/** First bytes of a file in which numbers may be times. */
export const headLength = 512;
/** Headers of nearly all formats have their time within these bytes, at a multiple of four. */
const alignedLength = 64;

export interface BinaryTime {
  readonly offset: number;
  readonly length: number;
  readonly format: string;
  readonly kind: "day" | "time" | "epoch";
  readonly strength: Strength;
}

/**
 * In longer builds, random bytes are a time of the build by chance: then only known places count.
 */
const longestChance = 900;

/** Finds the window's times as numbers in a file's first bytes. */
export function timesInHead(head: Buffer, window: Window): readonly BinaryTime[] {
  const placed = knownPlace(head, window);
  if (placed !== undefined) return [placed];
  // After its header, a compressed file is as good as random.
  if (isGzip(head)) return [];
  const found: BinaryTime[] = [];
  for (let offset = 0; offset + 4 <= Math.min(alignedLength, head.length); offset += 4) {
    const time = timeAt(head, offset, window);
    if (time !== undefined) found.push(time);
  }
  return found;
}

const known = { kind: "epoch", strength: "certain" } as const;

/**
 * Finds gzip's MTIME (RFC 1952), the time of CPython's header (PEP 552), and that of a PE image.
 */
function knownPlace(head: Buffer, window: Window): BinaryTime | undefined {
  const isAt = (offset: number): boolean =>
    offset + 4 <= head.length && isWithin(window, head.readUInt32LE(offset));
  if (isGzip(head) && isAt(4)) {
    return { ...known, offset: 4, length: 4, format: "time in a gzip header" };
  }
  if (head[2] === 0x0d && head[3] === 0x0a && isAt(8)) {
    return { ...known, offset: 8, length: 4, format: "time in Python bytecode" };
  }
  const header = head[0] === 0x4d && head[1] === 0x5a && head.length >= 64 && head.readUInt32LE(60);
  if (typeof header === "number" && isAt(header + 8)) {
    return { ...known, offset: header + 8, length: 4, format: "time in a PE header" };
  }
  return undefined;
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

function timeAt(head: Buffer, offset: number, window: Window): BinaryTime | undefined {
  if (isPrintable(head.subarray(offset, offset + 4))) return undefined;
  const { first, last } = window;
  const found = {
    kind: "epoch",
    strength: last - first > longestChance ? "weak" : "certain",
  } as const;
  for (const order of ["little", "big"] as const) {
    const isLittle = order === "little";
    const number = isLittle ? head.readUInt32LE(offset) : head.readUInt32BE(offset);
    if (isWithin(window, number)) {
      return {
        ...found,
        offset,
        length: 4,
        format: `seconds since 1970 as a ${order}-endian number`,
      };
    }
    if (offset + 8 > head.length) continue;
    const long = isLittle ? head.readBigUInt64LE(offset) : head.readBigUInt64BE(offset);
    const unit = unitOf(long, window);
    if (unit !== undefined) {
      return {
        ...found,
        offset,
        length: 8,
        format: `${unit} since 1970 as a ${order}-endian number`,
      };
    }
  }
  return undefined;
}

/** Whether the bytes are letters: four letters of a text are a number, too. */
function isPrintable(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
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

/**
 * Finds members of a zip, jar or wheel that were packed during the build, or at least on one of its
 * days: MS-DOS times are local, in steps of two seconds.
 */
export function zipTimes(
  bytes: Buffer,
  { from, to }: { readonly from: number; readonly to: number },
  { days, clock }: { readonly days: readonly Day[]; readonly clock: BuildClock },
): readonly BinaryTime[] {
  const wanted = new Map(
    days.map((day) => [((day.year - 1980) << 9) | (day.month << 5) | day.day, midnightOf(day)]),
  );
  const found: BinaryTime[] = [];
  for (let at = bytes.indexOf(memberMark, from); at >= 0 && at < to; ) {
    const isMember = at + memberLength <= bytes.length && (bytes[at + 5] ?? 0) < 4;
    const midnight = isMember ? wanted.get(bytes.readUInt16LE(at + 12)) : undefined;
    if (midnight !== undefined) {
      const local = midnight + secondsOf(bytes.readUInt16LE(at + 10));
      const isOwn = clock.offsets.some((offset) => meets(clock.window, local - offset, 2));
      found.push(
        isOwn
          ? { ...memberTime, offset: at + 10, length: 4 }
          : { ...memberDay, offset: at + 12, length: 2 },
      );
    }
    at = bytes.indexOf(memberMark, at + 4);
  }
  return found;
}

const memberTime = {
  kind: "time",
  strength: "certain",
  format: "time of a member of a zip",
} as const;
const memberDay = {
  kind: "day",
  strength: "doubtful",
  format: "day of a member of a zip",
} as const;

/** Converts an MS-DOS time: hours, minutes, and seconds divided by two. */
function secondsOf(time: number): number {
  return (time >> 11) * 3600 + ((time >> 5) & 63) * 60 + (time & 31) * 2;
}
