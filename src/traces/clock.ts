import type { Window } from "./epochs.ts";
import type { Fit } from "./needle.ts";

/** When the build ran, and the offsets from UTC of the clocks that may have written a time. */
export interface BuildClock {
  readonly window: Window;
  /** Seconds east of Greenwich: those of UTC, of the machine's zone and of the image's. */
  readonly offsets: readonly number[];
  /** Seconds since 1970 at which the commit was made; undefined when unknown. */
  readonly committedAt?: number;
}

/** A written time of day: the seconds since midnight, and how many seconds it stands for. */
interface TimeOfDay {
  readonly seconds: number;
  readonly unit: number;
  readonly isToSecond: boolean;
  /** Seconds east of Greenwich, if the text names its zone. */
  readonly offset?: number;
}

/** All zones in use are off by multiples of this. */
const zoneStep = 900;
const [west, east] = [-12 * 3600, 14 * 3600];

/**
 * Judges a day by the text beside it. With a time of day within the build, to the second, minute or
 * hour that is written, it is the build's time. With another time of day, it is the day of
 * something else. It may be either if it is alone, has midnight, or has a time that would be the
 * build's in some unnamed zone.
 * @param midnight the day's first second in UTC, in seconds since 1970
 */
export function fitOfDay(
  text: { readonly before: string; readonly after: string },
  midnight: number,
  clock: BuildClock,
): Fit {
  if (ofCommit.test(text.before)) return committed;
  const time = timeBehind(text.after) ?? timeBefore(text.before);
  return fitOfTime(time, midnight, clock);
}

/** Does the same for digits that directly follow a day's: `2116`, `211630`. */
export function fitOfDigits(digits: string, midnight: number, clock: BuildClock): Fit {
  if (digits.length < 2) return { kind: "day", strength: "doubtful", more: "" };
  const [hours, minutes, seconds] = [0, 2, 4].map((at) => digits.slice(at, at + 2));
  return fitOfTime(timeOf(hours ?? "", minutes ?? "", seconds ?? ""), midnight, clock);
}

const bare: Fit = { kind: "day", strength: "doubtful", more: "" };
/** In front of the time of the commit that Go writes into programs (`go help buildvcs`). */
const ofCommit = /\bvcs\.time=$/;
const committed: Fit = {
  ...{ kind: "commit", strength: "weak", weight: "note" },
  more: ", the time of the commit",
};
const own: Fit = { kind: "time", strength: "certain", more: " with the time of day" };

function fitOfTime(time: TimeOfDay | undefined, midnight: number, clock: BuildClock): Fit {
  // A day that is written as a time, at midnight in whatever zone, is no more than the day.
  if (time === undefined || time.seconds === 0) return bare;
  const at = midnight + time.seconds;
  const offsets = time.offset === undefined ? clock.offsets : [time.offset];
  // It is the same in every build of this commit, also where the build began in the same minute.
  if (time.isToSecond && offsets.some((offset) => at - offset === clock.committedAt)) {
    return committed;
  }
  if (offsets.some((offset) => meets(clock.window, at - offset, time.unit))) return own;
  const more = " with another time of day";
  return time.offset === undefined && meetsSomewhere(clock.window, at, time.unit)
    ? { kind: "day", strength: "doubtful", more }
    : { kind: "day", strength: "weak", more };
}

/** Whether a stretch of time overlaps the build; a second of rounding is allowed on both sides. */
export function meets({ first, last }: Window, at: number, unit: number): boolean {
  return at <= last + 1 && at + unit > first - 1;
}

function meetsSomewhere(window: Window, at: number, unit: number): boolean {
  for (let offset = west; offset <= east; offset += zoneStep) {
    if (meets(window, at - offset, unit)) return true;
  }
  return false;
}

const zone = /^\s?(?:(Z|UTC|GMT)\b|([+-])(\d\d):?(\d\d))/;
const clockText =
  /^(?:(?:",? ?"|"?,? {1,2}at |"?,?\s{1,2}|[T_:/@-]|)(\d{1,2})[:h](\d\d)(?!\d)(?:[:m](\d\d)(?!\d)(?:[.,]\d{1,9})?)?|[T_-](\d\d)-?(\d\d)-?(\d\d)?(?:[.,]\d{1,9})?(?![\d:])|[T_](\d\d)(?![\d:])| (\d\d)h(?!\w))(?:\s?([AaPp])\.?[Mm])?/;

/**
 * Reads the time after a day: `T21:16:30Z`, ` 21:16`, `, 9:16 PM`, ` at 21:16:30`, `T211630`,
 * `-2116`, `:21:16:30 +0000`, `T21`.
 */
function timeBehind(after: string): TimeOfDay | undefined {
  const found = clockText.exec(after);
  if (found === null) return undefined;
  const [whole, h1, m1, s1, h2, m2, s2, h3, h4, half] = found;
  const time = timeOf(h1 ?? h2 ?? h3 ?? h4 ?? "", m1 ?? m2 ?? "", s1 ?? s2 ?? "", half);
  const said = zone.exec(after.slice(whole.length));
  if (time === undefined || said === null) return time;
  const [, named, sign, hours, minutes] = said;
  const east = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
  return { ...time, offset: named === undefined && sign === "-" ? -east : east };
}

const clockBefore =
  /(?:^|[^\d:])(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,6})?)?(?:\s?([AaPp])\.?[Mm])?(?:,| on)?\s{1,2}(?:[A-Z][a-z]{2,8},?\s)?$/;

/**
 * Reads the time before a day: `21:16:30 28 Nov 2026`, `9:16 PM on Saturday, November 28, 2026`.
 */
function timeBefore(before: string): TimeOfDay | undefined {
  const found = clockBefore.exec(before);
  return found === null
    ? undefined
    : timeOf(found[1] ?? "", found[2] ?? "", found[3] ?? "", found[4]);
}

/**
 * Creates a time of day. Zeros may come from rounding: `21:16:00` stands for the minute, `21:00`
 * for the hour.
 */
function timeOf(h: string, m: string, s: string, half?: string): TimeOfDay | undefined {
  const [minutes, seconds] = [Number(m || 0), Number(s || 0)];
  const hours = half === undefined ? Number(h) : (Number(h) % 12) + (/p/i.test(half) ? 12 : 0);
  if (!(hours < 24 && minutes < 60 && seconds < 61)) return undefined;
  const isMinute = s === "" || seconds === 0;
  const unit = isMinute ? minuteUnit(minutes) : 1;
  return { seconds: hours * 3600 + minutes * 60 + seconds, unit, isToSecond: s !== "" };
}

function minuteUnit(minutes: number): number {
  return minutes === 0 ? 3600 : 60;
}
