import { type Day, english, midnightOf, two, weekdays } from "./calendar.ts";
import { type BuildClock, fitOfDay, fitOfDigits } from "./clock.ts";
import { isDigit, isLetter, type Needle, standsAlone } from "./needle.ts";

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

/** Returns needles for a day in the formats that programs use. */
export function dayNeedles(day: Day, clock: BuildClock): readonly Needle[] {
  const written = [...numeric(day), ...named(day)];
  // From the 10th on, padded and plain forms are the same.
  const distinct = new Map(written.map(([text, format]) => [text, format]));
  const { year, month, day: date } = day;
  const [mm, dd] = [two(month), two(date)];
  return [
    ...[...distinct].map(([text, format]) => dated({ text, format, day, clock })),
    ...[`${year}${mm}${dd}`, `${dd}${mm}${year}`, `${mm}${dd}${year}`].map((text) =>
      compact({ text, format: "date without separators", day, clock }),
    ),
    ctime(day, clock),
    ...sinceEpoch(day),
  ];
}

/** A way to write a day. */
interface WrittenDay {
  readonly text: string;
  readonly format: string;
  readonly day: Day;
  readonly clock: BuildClock;
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

/** How many characters beside a day are searched for a time of day. */
const beside = 40;

/** A day that stands alone; the time of day beside it is read, too. */
export function dated({ text, format, day, clock }: WrittenDay): Needle {
  const bytes = Buffer.from(text);
  const goesOn = isDigit(bytes[0]) ? isDigit : isLetter;
  const { length } = bytes;
  const midnight = midnightOf(day);
  const fitAt: Needle["fitAt"] = (all, at, long) =>
    fitOfDay(
      {
        before: latin(all, Math.max(0, at - beside), at),
        after: latin(all, at + long, at + long + beside),
      },
      midnight,
      clock,
    );
  return {
    ...dayKind,
    fitAt,
    bytes,
    format,
    lengthAt: (all, at) =>
      goesOn(all[at - 1]) || (isDigit(bytes[length - 1]) && isDigit(all[at + length]))
        ? undefined
        : length,
  };
}

const dayKind = { kind: "day", weight: "trace", strength: "doubtful" } as const;

/** `20261121`, alone or followed by hours and more; not as eight of a digest's digits. */
function compact({ text, format, day, clock }: WrittenDay): Needle {
  const bytes = Buffer.from(text);
  const midnight = midnightOf(day);
  const lengthAt: Needle["lengthAt"] = (all, at) => {
    const before = all[at - 1];
    if (isDigit(before)) return undefined;
    let length = 8;
    while (length < 18 && isDigit(all[at + length])) length += 1;
    if (length !== 8 && !isClock(all, at + 8, length - 8)) return undefined;
    return isHexLetter(before) && isHexLetter(all[at + length]) ? undefined : length;
  };
  const fitAt: Needle["fitAt"] = (all, at, length) =>
    length > bytes.length
      ? fitOfDigits(latin(all, at + bytes.length, at + length), midnight, clock)
      : fitOfDay(
          { before: "", after: latin(all, at + length, at + length + beside) },
          midnight,
          clock,
        );
  return { ...dayKind, bytes, format, lengthAt, fitAt };
}

/**
 * Whether digits are hours and minutes, seconds, milliseconds: two digits each, and three for the
 * last.
 */
function isClock(bytes: Uint8Array, at: number, length: number): boolean {
  if (![2, 4, 6, 9].includes(length)) return false;
  const number = (from: number): number =>
    Number(Buffer.from(bytes.subarray(from, from + 2)).toString("latin1"));
  return number(at) < 24 && (length < 4 || number(at + 2) < 60);
}

const colon = 0x3a;

/**
 * `Sat Nov 21 16:45:03 2026`, with the zone before or after the year, as date(1) and ctime(3) write
 * it.
 */
function ctime(day: Day, clock: BuildClock): Needle {
  const weekday = weekdays[new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()] ?? "";
  const short = (english[day.month - 1] ?? "").slice(0, 3);
  const bytes = Buffer.from(`${weekday} ${short} ${String(day.day).padStart(2)} `);
  const rest = new RegExp(`^\\d\\d:\\d\\d:\\d\\d (?:[AP]M )?(?:[A-Z0-9+-]{1,6} )?${day.year}`);
  const lengthAt: Needle["lengthAt"] = (all, at) => {
    // A quick check first: the regular expression costs a copy.
    if (all[at + bytes.length + 2] !== colon) return undefined;
    const after = all.subarray(at + bytes.length, at + bytes.length + 32);
    const found = rest.exec(Buffer.from(after).toString("latin1"));
    return found === null ? undefined : bytes.length + found[0].length;
  };
  const midnight = midnightOf(day);
  const fitAt: Needle["fitAt"] = (all, at, length) =>
    fitOfDay(
      { before: "", after: ` ${latin(all, at + bytes.length, at + length - 5)}` },
      midnight,
      clock,
    );
  return { ...dayKind, bytes, format: "date as ctime writes it", lengthAt, fitAt };
}

/** The day of the last change of a password, as in shadow(5): no other format counts days. */
function sinceEpoch({ year, month, day }: Day): readonly Needle[] {
  const days = Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
  const bytes = Buffer.from(`:${days}:0:`);
  const lengthAt = standsAlone(bytes.length, () => false);
  const format = "days since 1970, as in /etc/shadow";
  return [{ ...dayKind, strength: "certain", bytes, format, lengthAt }];
}

function isHexLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x66;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString("latin1");
}
