import type { Range } from "../words.ts";

/** A binary format that stores times as numbers. */
export interface BinaryTime {
  readonly name: string;
  readonly bytes: number;
  /** Returns seconds since 1970; for DOS times, as if they were in UTC. */
  readonly read: (bytes: Buffer) => number;
  /** DOS times have no zone and steps of two seconds. */
  readonly isWall?: true;
  /**
   * What is needed to tell it from other numbers and names: the builds' own times, or the values of
   * four builds.
   */
  readonly needs?: "builds" | "samples";
  /**
   * Few other numbers look like it: two of them, days apart, count as times even if the builds'
   * times are unknown.
   */
  readonly isTelling?: true;
}

const largest = 2n ** 53n;

export const binaryTimes: readonly BinaryTime[] = [
  { name: "64-bit nanoseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e9 },
  { name: "64-bit nanoseconds, big-endian", bytes: 8, read: (b) => big(b.readBigUInt64BE()) / 1e9 },
  { name: "64-bit microseconds", bytes: 8, read: (b) => big(b.readBigUInt64LE()) / 1e6 },
  {
    name: "64-bit milliseconds",
    bytes: 8,
    read: (b) => big(b.readBigUInt64LE()) / 1e3,
    isTelling: true,
  },
  {
    name: "64-bit milliseconds, big-endian",
    bytes: 8,
    read: (b) => big(b.readBigUInt64BE()) / 1e3,
    isTelling: true,
  },
  { name: "64-bit float, seconds", bytes: 8, read: (b) => b.readDoubleLE(), isTelling: true },
  {
    name: "64-bit float, seconds, big-endian",
    bytes: 8,
    read: (b) => b.readDoubleBE(),
    isTelling: true,
  },
  { name: "64-bit float, milliseconds", bytes: 8, read: (b) => b.readDoubleLE() / 1e3 },
  { name: "32-bit seconds", bytes: 4, read: (b) => b.readUInt32LE() },
  { name: "32-bit seconds, big-endian", bytes: 4, read: (b) => b.readUInt32BE() },
  {
    name: "DOS time",
    bytes: 4,
    read: (b) => dosTime(b.readUInt16LE(), b.readUInt16LE(2)),
    isWall: true,
  },
];

/** Returns every range of this many bytes that contains the byte. */
export function placesAround(at: number, bytes: number, length: number): readonly Range[] {
  const first = Math.max(0, at - bytes + 1);
  const last = Math.min(at, length - bytes);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => [
    first + index,
    first + index + bytes,
  ]);
}

/** Reads an MS-DOS date and time (APPNOTE.TXT 4.4.6); NaN if they are not valid. */
function dosTime(time: number, date: number): number {
  const month = (date >> 5) & 15;
  const day = date & 31;
  const hour = time >> 11;
  if (month < 1 || month > 12 || day < 1 || hour > 23) return Number.NaN;
  const second = (time & 31) * 2;
  return Date.UTC(1980 + (date >> 9), month - 1, day, hour, (time >> 5) & 63, second) / 1000;
}

/** Converts to a double. The bits that a double loses are far below a second here. */
function big(value: bigint): number {
  return value > largest * 2048n ? Number.NaN : Number(value);
}
