import { type Day, english, midnightOf, offsetOf, two } from "./calendar.ts";
import { type BuildClock, fitOfDay, fitOfDigits, meets } from "./clock.ts";
import { dated } from "./days.ts";
import { digitsAt, isDigit, isLetter, type Needle } from "./needle.ts";

/** Bytes beside a day in which its time of day may be. */
const beside = 40;

/**
 * Returns needles for days that say too little alone: without a year or with two digits of it, they
 * count only with a time of day within the build. It also covers days counted in other ways: within
 * the year, by weeks, by Julian days.
 */
export function shortDayNeedles(day: Day, clock: BuildClock): readonly Needle[] {
  return [
    ...monthAndDay(day, clock),
    ...twoDigitYear(day, clock),
    ...ofTheYear(day, clock),
    ...julianDay(day, clock),
  ];
}

/** `Nov 28 21:16`, as `ls -l` and syslog write it. */
function monthAndDay({ month, day, ...rest }: Day, clock: BuildClock): readonly Needle[] {
  const short = (english[month - 1] ?? "").slice(0, 3);
  const midnight = midnightOf({ month, day, ...rest });
  const date = `${short} ${String(day).padStart(2)} `;
  // Includes the hour, because longer needles make the search faster.
  return hoursOf(midnight, clock).map((hour): Needle => {
    const bytes = Buffer.from(`${date}${hour}:`);
    const lengthAt: Needle["lengthAt"] = (all, at) => {
      if (isLetter(all[at - 1])) return undefined;
      const after = latin(all, at + date.length - 1, at + beside);
      // A year after it belongs to the day, which is searched for in that form.
      if (otherYear.test(after)) return undefined;
      const fit = fitOfDay({ before: "", after }, midnight, clock);
      return fit.kind === "time" ? date.length + 5 : undefined;
    };
    return { ...certain, bytes, format: "month, day and time of day", lengthAt };
  });
}

/** Returns the hours of a day that overlap the build, in every known zone. */
function hoursOf(midnight: number, { window, offsets }: BuildClock): readonly string[] {
  const all = Array.from({ length: 24 }, (_, hour) => hour);
  return all
    .filter((hour) =>
      offsets.some((offset) => meets(window, midnight + hour * 3600 - offset, 3600)),
    )
    .map(two);
}

const otherYear = /^ \d\d:\d\d(?::\d\d)?(?: [A-Z]{1,5})? \d{4}(?!\d)/;
const certain = { kind: "time", weight: "trace", strength: "certain" } as const;

/**
 * `261128211630Z`, as in ASN.1's UTCTime in certificates, and `2611282116`; not inside a longer run
 * of digits.
 */
function twoDigitYear({ year, month, day }: Day, clock: BuildClock): readonly Needle[] {
  const midnight = midnightOf({ year, month, day });
  const date = `${two(year % 100)}${two(month)}${two(day)}`;
  const format = "time with a year of two digits";
  return ["", "-", "_"].flatMap((gap) =>
    hoursOf(midnight, clock).map((hour): Needle => {
      const from = date.length + gap.length;
      const lengthAt: Needle["lengthAt"] = (all, at) => {
        if (isDigit(all[at - 1])) return undefined;
        const digits = digitsAt(all, at + from, 7);
        if (digits !== 4 && digits !== 6) return undefined;
        const text = latin(all, at + from, at + from + digits);
        return fitOfDigits(text, midnight, clock).kind === "time" ? from + digits : undefined;
      };
      return { ...certain, bytes: Buffer.from(`${date}${gap}${hour}`), format, lengthAt };
    }),
  );
}

/**
 * `2026-332`, `2026-W48`: the day and the week of the year, as `date +%j` and `date +%G-W%V` print
 * them.
 */
function ofTheYear(day: Day, clock: BuildClock): readonly Needle[] {
  const { year, week } = isoWeek(day);
  return [
    dated({
      text: `${day.year}-${String(dayOfYear(day)).padStart(3, "0")}`,
      format: "day of the year",
      day,
      clock,
    }),
    dated({ text: `${year}-W${two(week)}`, format: "ISO 8601 week", day, clock }),
  ];
}

/** 1 to 366. */
export function dayOfYear(day: Day): number {
  return (midnightOf(day) - midnightOf({ year: day.year, month: 1, day: 1 })) / 86_400 + 1;
}

/** Returns the week that contains the day's Thursday, and the year of that Thursday. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const midnight = midnightOf(day);
  const weekday = (new Date(midnight * 1000).getUTCDay() + 6) % 7;
  const year = new Date((midnight + (3 - weekday) * 86_400) * 1000).getUTCFullYear();
  const fourth = midnightOf({ year, month: 1, day: 4 });
  const first = fourth - ((new Date(fourth * 1000).getUTCDay() + 6) % 7) * 86_400;
  return { year, week: Math.floor((midnight - first) / (7 * 86_400)) + 1 };
}

/** Days between noon of the first Julian day and 1970. */
const julianEpoch = 2_440_587.5;

/** `2461373.3865`, as SQLite's julianday() gives it; its days begin at noon. */
function julianDay(day: Day, clock: BuildClock): readonly Needle[] {
  const noon = Math.round(midnightOf(day) / 86_400 + julianEpoch + 0.5);
  return [noon - 1, noon].map((number): Needle => {
    const bytes = Buffer.from(`${number}.`);
    const lengthAt: Needle["lengthAt"] = (all, at) => {
      if (isDigit(all[at - 1])) return undefined;
      let digits = 0;
      while (digits < 12 && isDigit(all[at + bytes.length + digits])) digits += 1;
      if (digits < 3) return undefined;
      const value = Number(latin(all, at, at + bytes.length + digits));
      const seconds = (value - julianEpoch) * 86_400;
      const slack = 86_400 / 10 ** digits + 1;
      const { first, last } = clock.window;
      const isOwn = seconds >= first - slack && seconds <= last + slack;
      return isOwn ? bytes.length + digits : undefined;
    };
    return { ...certain, bytes, format: "Julian day", lengthAt };
  });
}

/**
 * The time at which the machine was started, as `uptime -s` and `who -b` write it: to the second or
 * the minute.
 */
export function bootTimeNeedles(bootedAt: number, zones: readonly string[]): readonly Needle[] {
  const texts = [-1, 0, 1].flatMap((more) => {
    const seconds = Math.floor(bootedAt) + more;
    const local = zones.map((zone) => {
      const at = new Date((seconds + offsetOf(seconds, zone)) * 1000);
      return at.toISOString().slice(0, 16).replace("T", " ");
    });
    return [String(seconds), ...local];
  });
  return [...new Set(texts)].map((text): Needle => {
    const bytes = Buffer.from(text);
    const lengthAt: Needle["lengthAt"] = (all, at) =>
      isDigit(all[at - 1]) || isDigit(all[at + bytes.length]) ? undefined : bytes.length;
    const format = "time at which the machine was started";
    return { kind: "boot", weight: "trace", strength: "certain", bytes, format, lengthAt };
  });
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString("latin1");
}
