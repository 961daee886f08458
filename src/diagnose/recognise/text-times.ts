import { type Reading, readParts } from "./readings.ts";

/** A way of writing times in text. */
export interface TimeFormat {
  readonly name: string;
  /** Global; for Latin-1 text. */
  readonly pattern: RegExp;
  readonly read: (text: string) => Reading | undefined;
  /**
   * What is needed to tell it from other numbers and names: the builds' own times, or the values of
   * four builds.
   */
  readonly needs?: "builds" | "samples";
}

// TeX's log has capitals.
const month =
  "(?<month>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";
const weekday = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*";
const day = "(?<day>[ 0]?\\d|[12]\\d|3[01])";
const year = "(?<year>19[7-9]\\d|20\\d\\d)";
const clock = "(?<hour>\\d?\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d{1,9})?)?";
const half = "(?:\\s?(?<half>[AaPp]\\.?[Mm]\\.?))?";
const zone = "(?:\\s?(?<zone>Z|UTC|GMT|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d\\b|[A-Z]{3,5}\\b))?";

/** The ways of writing a time, the most telling first. Their matches may overlap. */
export const textTimes: readonly TimeFormat[] = [
  // 2026-11-21T13:02:11.123Z, 2026-11-21 13:02, 2026/11/21 13:02:11 +0100, 2026-11-21-13:02
  written(
    "ISO 8601",
    `${year}(?<between>[-/.])(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)[T _-]+${clock}${half}${zone}`,
  ),
  // 2026-11-21T130211Z, 20261121130211, 20261121-1302, 20261121T130211Z
  written(
    "compact",
    `${year}-?(?<month>[01]\\d)-?(?<day>[0-3]\\d)[T_.-]?(?<hour>[0-2]\\d)[_.-]?(?<minute>[0-5]\\d)(?:[_.-]?(?<second>[0-6]\\d))?(?<zone>Z)?`,
  ),
  // Sat, 21 Nov 2026 13:02:11 +0000; 21 Nov 2026 13:02; 21/Nov/2026:13:02:11 +0000
  written(
    "RFC 2822",
    `(?:${weekday},?\\s+)?${day}[ /-]${month}[ /-]${year}[ :,]+${clock}${half}${zone}`,
  ),
  // Sat Nov 21 13:02:11 UTC 2026, Sat Nov 21 13:02:11 2026, Sat Nov 21 01:02:11 PM +14 2026
  written("ctime", `(?:${weekday}\\s+)?${month}\\s+${day}\\s+${clock}${half}${zone}\\s+${year}`),
  // November 21, 2026 at 1:02 PM; Nov 21 2026 13:02:11
  written("long", `${month}\\s+${day},?\\s+${year},?(?:\\s+at)?\\s+${clock}${half}${zone}`),
  written("US", `(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year},?\\s+${clock}${half}${zone}`),
  written("day first", `(?<day>[0-3]?\\d)/(?<month>[01]?\\d)/${year},?\\s+${clock}${half}${zone}`),
  written("German", `(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year},?\\s+${clock}${zone}`),
  // Nov 21 13:02:11, Nov 21 13:02
  written("syslog", `(?:${weekday}\\s+)?${month}\\s+${day}\\s+${clock}`),
  written("ISO date", `${year}(?<between>[-/._])(?<month>\\d\\d)\\k<between>(?<day>\\d\\d)`),
  written("compact date", `${year}(?<month>[01]\\d)(?<day>[0-3]\\d)`),
  written("date", `(?:${weekday},?\\s+)?${day}[ -]${month}[ -,]+${year}`),
  written("__DATE__", `(?:${weekday},?\\s+)?${month}\\s+${day},?\\s+${year}`),
  written("US date", `(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year}`),
  written("day first, no time", `(?<day>[0-3]?\\d)/(?<month>[01]?\\d)/${year}`),
  written("German date", `(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year}`),
  written("month and day", `(?:${weekday},?\\s+)?${month}\\s+${day}`),
  written("time of day", `${clock}${half}`),
  counted("epoch nanoseconds", 19, 1e-9),
  counted("epoch microseconds", 16, 1e-6),
  counted("epoch milliseconds", 13, 1e-3),
  counted("epoch seconds", 10, 1),
];

/** Excludes matches next to digits or letters, which would be part of something else. */
function written(name: string, source: string): TimeFormat {
  const bounded = `(?<![0-9A-Za-z])(?:${source})(?![0-9])`;
  const whole = new RegExp(`^(?:${source})$`);
  return {
    name,
    pattern: new RegExp(bounded, "g"),
    read: (text) => {
      const groups = whole.exec(text)?.groups;
      return groups === undefined ? undefined : readParts(groups);
    },
  };
}

/**
 * Matches a count of units since 1970 with this many digits, as all times from 2001 to 2286 have.
 */
function counted(name: string, digits: number, unit: number): TimeFormat {
  const source = `1\\d{${digits - 1}}`;
  return {
    name,
    pattern: new RegExp(`(?<![0-9.])${source}(?:[.,]\\d{1,9})?(?![0-9])`, "g"),
    read: (text) => ({
      seconds: Number(text.slice(0, digits)) * unit,
      isAbsolute: true,
      unit: 1,
    }),
  };
}
