/** A time as a program wrote it. */
export interface Reading {
  /** Seconds since 1970, read in UTC or in the zone that it names. */
  readonly seconds: number;
  /** Whether it names its zone or is a count since 1970: then `seconds` is exact. */
  readonly isAbsolute: boolean;
  /** Its finest unit in seconds: 1, 60, 3600 or 86400. */
  readonly unit: number;
  /**
   * `day`: it is a time of day without a date. `year`: it has no year, and `seconds` is in 1970.
   */
  readonly lacks?: "day" | "year";
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Parts of a time as matched; each may be missing. */
interface TimeParts {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly half?: string | undefined;
  readonly zone?: string | undefined;
}

/** Reads matched parts; undefined if they are not a calendar time. */
export function readParts(parts: TimeParts): Reading | undefined {
  const month = parts.month === undefined ? 1 : monthOf(parts.month);
  const day = Number(parts.day ?? 1);
  const hour = hourOf(Number(parts.hour ?? 0), parts.half);
  const minute = Number(parts.minute ?? 0);
  const second = Number(parts.second ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  const wall = Date.UTC(Number(parts.year ?? 1970), month - 1, day, hour, minute, second) / 1000;
  if (!Number.isFinite(wall)) return undefined;
  const offset = parts.zone === undefined ? undefined : zoneOffset(parts.zone);
  return {
    seconds: wall - (offset ?? 0),
    isAbsolute: offset !== undefined,
    unit: unitOf(parts),
    ...lacking(parts),
  };
}

function lacking({ day, year }: TimeParts): Pick<Reading, "lacks"> {
  if (day === undefined) return { lacks: "day" };
  return year === undefined ? { lacks: "year" } : {};
}

/**
 * Returns seconds east of Greenwich; undefined for a name other than UTC's, which can mean several
 * zones.
 */
function zoneOffset(zone: string): number | undefined {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 0;
  const found = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (found === null) return undefined;
  const seconds = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
  return found[1] === "-" ? -seconds : seconds;
}

function unitOf({ second, minute, hour }: TimeParts): number {
  if (second !== undefined) return 1;
  if (minute !== undefined) return 60;
  return hour === undefined ? 86_400 : 3600;
}

function monthOf(text: string): number {
  const named = months.indexOf(text.slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(text);
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}
