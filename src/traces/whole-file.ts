import type { TraceKind } from "../domain/findings/trace.ts";
import { type Day, english, midnightOf, two, weekdays } from "./calendar.ts";
import type { BuildClock } from "./clock.ts";
import type { Strength } from "./needle.ts";
import { dayOfYear, isoWeek } from "./short-times.ts";

/** The longest file, in bytes, that may be a single value and nothing else. */
export const longestWhole = 40;

/** What a file means that contains nothing but this value. */
export interface WholeValue {
  readonly kind: TraceKind;
  readonly format: string;
  readonly strength: Strength;
}

/**
 * Returns values of the build's time that are too short to be searched for in a text: an hour, a
 * weekday, the days since 1970. A file that contains only such a value may be the output of `date
 * +%H`, or a version: that depends on whether its instruction asks for the time.
 */
export function wholeValues(
  days: readonly Day[],
  clock: BuildClock,
): ReadonlyMap<string, WholeValue> {
  const found = new Map<string, WholeValue>();
  const add = (text: string, format: string, strength: Strength = "asked"): void => {
    if (!found.has(text)) found.set(text, { kind: "time", format, strength });
  };
  for (const day of days) addDay(day, add);
  const { first, last } = clock.window;
  for (let at = first; at <= Math.min(last, first + 86_400); at += 30) {
    const minutes = Math.floor(at / 60);
    add(String(Math.floor(at / 3600)), "hours since 1970", "doubtful");
    for (const offset of clock.offsets) addMinute(minutes + Math.round(offset / 60), add);
  }
  return found;
}

type Add = (text: string, format: string, strength?: Strength) => void;

function addDay(day: Day, add: Add): void {
  const midnight = midnightOf(day);
  const date = new Date(midnight * 1000);
  const weekday = weekdays[date.getUTCDay()] ?? "";
  const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  const month = english[day.month - 1] ?? "";
  add(String(midnight / 86_400), "days since 1970", "doubtful");
  const ordinal = String(dayOfYear(day)).padStart(3, "0");
  add(`${two(day.year % 100)}${ordinal}`, "year and day of the year", "doubtful");
  add(`${day.year}${ordinal}`, "year and day of the year", "doubtful");
  add(`${two(day.year % 100)}${two(day.month)}${two(day.day)}`, "date of six digits", "doubtful");
  for (const text of [ordinal, String(Number(ordinal))]) add(text, "day of the year");
  const { week } = isoWeek(day);
  for (const text of [two(week), `W${two(week)}`, String(week)]) add(text, "week of the year");
  const [mm, dd] = [two(day.month), two(day.day)];
  for (const text of [`${mm}-${dd}`, `${mm}/${dd}`, `${dd}.${mm}.`, `${mm}${dd}`, `${dd}${mm}`]) {
    add(text, "month and day");
  }
  const short = month.slice(0, 3);
  for (const text of [`${short} ${day.day}`, `${day.day} ${short}`, `${month} ${day.day}`]) {
    add(text, "month and day");
  }
  for (const text of [dd, String(day.day)]) add(text, "day of the month");
  for (const text of [weekday, names[date.getUTCDay()] ?? ""]) add(text, "weekday");
  for (const text of [short, month, mm]) add(text, "month");
  add(`${day.year}-${mm}`, "year and month");
  add(String(day.year), "year");
}

function addMinute(minutes: number, add: Add): void {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  const half = hour % 12 === 0 ? 12 : hour % 12;
  const name = hour < 12 ? "AM" : "PM";
  for (const text of [`${two(hour)}:${two(minute)}`, `${two(hour)}${two(minute)}`]) {
    add(text, "hour and minute");
  }
  add(`${two(half)}:${two(minute)} ${name}`, "hour and minute");
  for (const text of [two(hour), String(hour), `${two(half)} ${name}`]) add(text, "hour");
  add(two(minute), "minute");
  add(`${two(hour)}:00`, "hour");
}
