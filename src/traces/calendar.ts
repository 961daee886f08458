/** A calendar day. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export const english = [
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
export const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/**
 * Returns the days that a span of time covers in some time zones (IANA names; an unknown one counts
 * as UTC).
 */
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

/**
 * Returns the midnights during the build. A build may last for more than a day; a week of them is
 * enough.
 */
function midnightsBetween(startedAt: number, endedAt: number): readonly number[] {
  const count = Math.min(7, Math.floor((endedAt - startedAt) / 86_400));
  return Array.from({ length: Math.max(0, count) }, (_, index) => startedAt + index * 86_400);
}

function dayIn(seconds: number, timeZone: string): Day {
  const { year, month, day } = partsIn(seconds, timeZone);
  return { year, month, day };
}

function partsIn(
  seconds: number,
  timeZone: string,
): Day & { readonly hour: number; readonly minute: number } {
  const date = new Date(seconds * 1000);
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: isZone(timeZone) ? timeZone : "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  });
  const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  const part = (name: "year" | "month" | "day" | "hour" | "minute"): number => parts.get(name) ?? 0;
  return {
    year: part("year"),
    month: part("month"),
    day: part("day"),
    hour: part("hour"),
    minute: part("minute"),
  };
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Returns the first second of a day in UTC, since 1970. */
export function midnightOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 1000;
}

/**
 * Returns by how many seconds a zone is east of Greenwich at a time (IANA name; an unknown one
 * counts as UTC).
 */
export function offsetOf(seconds: number, zone: string): number {
  const { hour, minute, ...day } = partsIn(seconds, zone);
  const local = midnightOf(day) + hour * 3600 + minute * 60;
  return Math.round((local - Math.floor(seconds / 60) * 60) / 60) * 60;
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}
