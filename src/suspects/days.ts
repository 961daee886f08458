import { isDigit, isLetter, type Needle, standsAlone } from "./needle.ts";

/** A day as a calendar has it. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const english = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const german = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** The days that a span of time has in some time zones (IANA names; one that is unknown counts as UTC). */
export function daysBetween(
  { startedAt, endedAt }: { readonly startedAt: number; readonly endedAt: number },
  zones: readonly string[],
): readonly Day[] {
  const found = new Map<string, Day>();
  const ends = [startedAt, endedAt, ...midnightsBetween(startedAt, endedAt)];
  for (const zone of zones) {
    for (const seconds of ends) {
      const day = dayIn(seconds, zone);
      found.set(`${day.year}-${day.month}-${day.day}`, day);
    }
  }
  return [...found.values()];
}

/** A build may last for more than a day; a week of them is enough. */
function midnightsBetween(startedAt: number, endedAt: number): readonly number[] {
  const count = Math.min(7, Math.floor((endedAt - startedAt) / 86_400));
  return Array.from({ length: Math.max(0, count) }, (_, index) => startedAt + index * 86_400);
}

function dayIn(seconds: number, timeZone: string): Day {
  const date = new Date(seconds * 1000);
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: isZone(timeZone) ? timeZone : "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  const part = (name: "year" | "month" | "day"): number => parts.get(name) ?? 0;
  return { year: part("year"), month: part("month"), day: part("day") };
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A day in the formats that programs write it in. */
export function dayNeedles(day: Day): readonly Needle[] {
  const written = [...numeric(day), ...named(day)];
  // On the 10th and later, padded and plain forms are one.
  const distinct = new Map(written.map(([text, format]) => [text, format]));
  return [
    ...[...distinct].map(([text, format]) => dated(text, format)),
    compact(day),
    ctime(day),
    ...sinceEpoch(day),
  ];
}

type Written = readonly [text: string, format: string];

function numeric({ year, month, day }: Day): readonly Written[] {
  const [mm, dd] = [two(month), two(day)];
  return [
    [`${year}-${mm}-${dd}`, "ISO 8601 date"],
    [`${year}/${mm}/${dd}`, "date as year/month/day"],
    [`${year}.${mm}.${dd}`, "date as year.month.day"],
    [`${year}_${mm}_${dd}`, "date as year_month_day"],
    [`${year}:${mm}:${dd}`, "date as year:month:day (Exif)"],
    [`${mm}/${dd}/${year}`, "US date"],
    [`${month}/${day}/${year}`, "US date"],
    [`${dd}/${mm}/${year}`, "date as day/month/year"],
    [`${dd}-${mm}-${year}`, "date as day-month-year"],
    [`${dd}.${mm}.${year}`, "German date"],
    [`${day}.${month}.${year}`, "German date"],
  ];
}

function named({ year, month, day }: Day): readonly Written[] {
  const long = english[month - 1] ?? "";
  const short = long.slice(0, 3);
  const days = [...new Set([two(day), String(day)])];
  return [
    [`${short} ${String(day).padStart(2)} ${year}`, "date as C's __DATE__"],
    ...days.flatMap((dd): readonly Written[] => [
      [`${short} ${dd} ${year}`, "date as month day year"],
      [`${short} ${dd}, ${year}`, "US date in words"],
      [`${long} ${dd}, ${year}`, "US date in words"],
      [`${long} ${dd} ${year}`, "US date in words"],
      [`${dd} ${short} ${year}`, "date as in RFC 2822"],
      [`${dd} ${long} ${year}`, "date in words"],
      [`${dd}-${short}-${year}`, "date as day-month-year in words"],
      [`${dd}/${short}/${year}`, "date of a server's log"],
      [`${dd}. ${german[month - 1] ?? ""} ${year}`, "German date in words"],
    ]),
  ];
}

function dated(text: string, format: string): Needle {
  const bytes = Buffer.from(text);
  const goesOn = isDigit(bytes[0]) ? isDigit : isLetter;
  const { length } = bytes;
  return {
    ...dayKind,
    bytes,
    format,
    lengthAt: (all, at) =>
      goesOn(all[at - 1]) || (isDigit(bytes[length - 1]) && isDigit(all[at + length]))
        ? undefined
        : length,
  };
}

const dayKind = { kind: "day", weight: "trace" } as const;

/** `20261121`, alone or with hours and more behind it; not as eight of a digest's digits. */
function compact({ year, month, day }: Day): Needle {
  const bytes = Buffer.from(`${year}${two(month)}${two(day)}`);
  const lengthAt: Needle["lengthAt"] = (all, at) => {
    const before = all[at - 1];
    if (isDigit(before)) return undefined;
    let length = 8;
    while (length < 18 && isDigit(all[at + length])) length += 1;
    if (length !== 8 && !isClock(all, at + 8, length - 8)) return undefined;
    return isHexLetter(before) && isHexLetter(all[at + length]) ? undefined : length;
  };
  return { ...dayKind, bytes, format: "date without separators", lengthAt };
}

/** Hours and minutes, seconds, milliseconds: two digits each, the last one three. */
function isClock(bytes: Uint8Array, at: number, length: number): boolean {
  if (![2, 4, 6, 9].includes(length)) return false;
  const number = (from: number): number =>
    Number(Buffer.from(bytes.subarray(from, from + 2)).toString("latin1"));
  return number(at) < 24 && (length < 4 || number(at + 2) < 60);
}

const colon = 0x3a;

/** `Sat Nov 21 16:45:03 2026`, with the zone before the year or behind it, as date(1) and ctime(3) write it. */
function ctime(day: Day): Needle {
  const weekday = weekdays[new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()] ?? "";
  const short = (english[day.month - 1] ?? "").slice(0, 3);
  const bytes = Buffer.from(`${weekday} ${short} ${String(day.day).padStart(2)} `);
  const rest = new RegExp(`^\\d\\d:\\d\\d:\\d\\d (?:[AP]M )?(?:[A-Z0-9+-]{1,6} )?${day.year}`);
  const lengthAt: Needle["lengthAt"] = (all, at) => {
    // A quick look first: the regular expression costs a copy.
    if (all[at + bytes.length + 2] !== colon) return undefined;
    const after = all.subarray(at + bytes.length, at + bytes.length + 32);
    const found = rest.exec(Buffer.from(after).toString("latin1"));
    return found === null ? undefined : bytes.length + found[0].length;
  };
  return { ...dayKind, bytes, format: "date as ctime writes it", lengthAt };
}

/** The day of the last change of a password, as shadow(5) has it: no other format counts days. */
function sinceEpoch({ year, month, day }: Day): readonly Needle[] {
  const days = Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
  const bytes = Buffer.from(`:${days}:0:`);
  const lengthAt = standsAlone(bytes.length, () => false);
  return [{ ...dayKind, bytes, format: "days since 1970, as in /etc/shadow", lengthAt }];
}

function isHexLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x66;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
