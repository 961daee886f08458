import type { BinaryTime } from "./binary-times.ts";
import { readParts } from "./readings.ts";
import type { TimeFormat } from "./text-times.ts";

/**
 * Seconds to 1970 from 1601 (Windows), from year 1 (.NET) and from 1904 (Apple); then from 1970 to
 * 2001.
 */
const [since1601, since1, since1904, to2001] = [
  11_644_473_600, 62_135_596_800, 2_082_844_800, 978_307_200,
];

/** As TeX's \number\year-\number\month-\number\day and many scripts write a day. */
const withoutZeros: TimeFormat = format(
  {
    name: "date without leading zeros",
    source: "(?<year>20\\d\\d)(?<between>[-/.])(?<month>1?\\d)\\k<between>(?<day>[123]?\\d)",
    needs: "builds",
  },
  (text) => {
    const [year, month, day] = text.split(/[-/.]/);
    return readParts({ year, month, day });
  },
);

const besideSource =
  "(?<year>20\\d\\d)-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?:[T ](?<hour>[0-2]\\d):(?<minute>[0-5]\\d):(?<second>[0-5]\\d))?";
const besideWhole = new RegExp(`^${besideSource}$`);

/** A time right beside other text: SQLite puts the values of a row next to each other. */
const beside: TimeFormat = {
  name: "ISO 8601 beside other text",
  needs: "builds",
  pattern: new RegExp(besideSource, "g"),
  read: (text) => {
    const groups = besideWhole.exec(text)?.groups;
    return groups === undefined ? undefined : readParts(groups);
  },
};

/**
 * Rarer ways of writing times in text: they count only if each value is the time of its own build.
 */
export const rareTextTimes: readonly TimeFormat[] = [
  inDigits("hexadecimal seconds", "(?:0[xX])?[0-9a-fA-F]{8}", (text) => Number.parseInt(text, 16)),
  inDigits(
    "hexadecimal milliseconds",
    "(?:0[xX])?0{0,5}[0-9a-fA-F]{11}",
    (text) => Number.parseInt(text, 16) / 1e3,
  ),
  // PHP's uniqid(): seconds, then microseconds in five digits.
  inDigits("hexadecimal seconds and microseconds", "[0-9a-f]{13}", (text) =>
    Number.parseInt(text.slice(0, 8), 16),
  ),
  inDigits("octal seconds", "0{0,3}[0-7]{11}", (text) => Number.parseInt(text, 8)),
  inDigits("seconds in base 36", "[0-9a-zA-Z]{6}", (text) => Number.parseInt(text, 36)),
  inDigits("milliseconds in base 36", "[0-9a-zA-Z]{8}", (text) => Number.parseInt(text, 36) / 1e3),
  inDigits(
    "hundred nanoseconds since 1601",
    "1[0-9]{17}",
    (text) => Number(text) / 1e7 - since1601,
  ),
  inDigits("hundred nanoseconds since year 1", "6[0-9]{17}", (text) => Number(text) / 1e7 - since1),
  inDigits("seconds since 2001", "[0-9]{9}", (text) => Number(text) + to2001),
  beside,
  withoutZeros,
  inParts("time without separators", "(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)"),
  inParts(
    "date and time, year of two digits",
    "(?<year>\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)[-_T.]?(?<hour>\\d\\d)[-_.]?(?<minute>\\d\\d)(?:[-_.]?(?<second>\\d\\d))?",
  ),
  inParts(
    "day first, without separators",
    "(?<day>\\d\\d)(?<month>\\d\\d)(?<year>20\\d\\d)[-_T.]?(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)?",
  ),
  inParts(
    "date with dots, year of two digits",
    "(?<day>\\d\\d)[./-](?<month>\\d\\d)[./-](?<year>\\d\\d)",
  ),
];

/** Rarer ways of writing times as numbers in binary formats. */
export const rareBinaryTimes: readonly BinaryTime[] = [
  inUnits("64-bit hundred nanoseconds since 1601", (b) => big(b.readBigUInt64LE()) - since1601),
  inUnits(
    "64-bit hundred nanoseconds since 1601, big-endian",
    (b) => big(b.readBigUInt64BE()) - since1601,
  ),
  // The two highest bits contain the zone.
  inUnits(
    "64-bit hundred nanoseconds since year 1",
    (b) => big(b.readBigUInt64LE() & 0x3fff_ffff_ffff_ffffn) - since1,
  ),
  inUnits("64-bit float, seconds since 2001", (b) => b.readDoubleLE() + to2001),
  inUnits("64-bit float, seconds since 2001, big-endian", (b) => b.readDoubleBE() + to2001),
  { ...inUnits("32-bit seconds since 1904", (b) => b.readUInt32BE() - since1904), bytes: 4 },
  { ...inUnits("32-bit seconds since 2001", (b) => b.readUInt32LE() + to2001), bytes: 4 },
];

function inDigits(name: string, digits: string, seconds: (text: string) => number): TimeFormat {
  return format({ name, source: digits, needs: "builds" }, (text) => {
    const read = seconds(text);
    return Number.isFinite(read) ? { seconds: read, isAbsolute: true, unit: 1 } : undefined;
  });
}

/**
 * A time written in parts. Six digits are so often a time of day or a date that two builds cannot
 * confirm it.
 */
function inParts(name: string, source: string): TimeFormat {
  const whole = new RegExp(`^(?:${source})$`);
  return format({ name, source, needs: "samples" }, (text) => {
    const groups = whole.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const { year } = groups;
    return readParts(year?.length === 2 ? { ...groups, year: `20${year}` } : groups);
  });
}

function format(
  {
    name,
    source,
    needs,
  }: Pick<TimeFormat, "name"> & Required<Pick<TimeFormat, "needs">> & { readonly source: string },
  read: TimeFormat["read"],
): TimeFormat {
  const pattern = new RegExp(`(?<![0-9A-Za-z.])(?:${source})(?![0-9A-Za-z])`, "g");
  return { name, pattern, read, needs };
}

function inUnits(name: string, read: (bytes: Buffer) => number): BinaryTime {
  return { name, bytes: 8, read, needs: "builds" };
}

/** Converts hundreds of nanoseconds to seconds. */
function big(value: bigint): number {
  return Number(value) / 1e7;
}
