const daySeconds = 86_400;

/**
 * A calendar day, or a day with its time, in the forms of ISO 8601 and `date +%Y%m%d%H%M%S`; no
 * digit stands at either side. A time without a zone is read as UTC.
 */
const calendar =
  /(?<!\d)(\d{4})(-?)([01]\d)\2([0-3]\d)(?:[T _.-]?([0-2]\d):?([0-5]\d)(?::?([0-6]\d)(?:[.,]\d{1,9})?)?(Z|[+-][01]\d:?[0-5]\d)?)?(?!\d)/g;
/** Seconds or milliseconds since 1970, from 2001 on. */
const sinceEpoch = /(?<!\d)([1-9]\d{9})(?:\d{3})?(?!\d)/g;

/** A time as a text has it. */
interface WrittenTime {
  /** The part of the text that is the time. */
  readonly text: string;
  /** Seconds since 1970, rounded down to {@link precision}. */
  readonly seconds: number;
  /** How long the time lasts, in seconds: a day, a minute or a second. */
  readonly precision: number;
}

/** Finds the times in a text, in their order by form. */
export function timesIn(text: string): readonly WrittenTime[] {
  return [
    ...[...text.matchAll(calendar)].flatMap((match) => calendarTime(match) ?? []),
    ...[...text.matchAll(sinceEpoch)].map(([found, seconds]) => ({
      text: found,
      seconds: Number(seconds),
      precision: 1,
    })),
  ];
}

function calendarTime(match: RegExpMatchArray): WrittenTime | undefined {
  const [found, year, , month, day, hour, minute, second, zone = "Z"] = match;
  const at = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  if (Number.isNaN(at)) return undefined;
  const timePrecision = second === undefined ? 60 : 1;
  const precision = hour === undefined ? daySeconds : timePrecision;
  return { text: found, seconds: at / 1000 - zoneSeconds(zone), precision };
}

function zoneSeconds(zone: string): number {
  if (zone === "Z") return 0;
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)];
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  return zone.startsWith("-") ? -seconds : seconds;
}

/** A workflow's job lasts a day at most; earlier steps of the same job may have written a time. */
const longestRun = daySeconds;
/** The farthest zone from UTC, for a time that names none. */
const farthestZone = 14 * 3600;

/**
 * Whether a time can only come from this run: it is at most a day old and is not the commit's time,
 * which every run of the same commit has.
 * @param now seconds since 1970
 * @param commit when the commit was made, in seconds since 1970; undefined if that is unknown
 */
export function isOfRun(time: WrittenTime, now: number, commit: number | undefined): boolean {
  const { seconds, precision } = time;
  const isNow = seconds + precision >= now - longestRun && seconds <= now + farthestZone;
  return isNow && (commit === undefined || !isCommitTime(time, commit));
}

/** A zone is a multiple of a quarter of an hour away from UTC. */
function isCommitTime({ seconds, precision }: WrittenTime, commit: number): boolean {
  const apart = commit - seconds;
  if (precision === daySeconds) {
    return apart >= -farthestZone && apart < daySeconds + farthestZone;
  }
  const behindZone = ((apart % 900) + 900) % 900;
  return Math.abs(apart) <= farthestZone + precision && behindZone < precision;
}
