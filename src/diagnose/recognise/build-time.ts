import type { BuildFacts } from "../../domain/build/build-facts.ts";
import type { Reading } from "./readings.ts";

/**
 * Tolerance in seconds: clocks, file systems and programs round, and the facts are the builder's,
 * not the step's.
 */
const slack = 60;
const dayLength = 86_400;

/**
 * Returns how a time fits into the time of its build: `exact` in UTC, in the zone that it names or
 * in the build's own; `shifted` in another zone; undefined if it is another time.
 */
export function fitOf(reading: Reading, build: BuildFacts): "exact" | "shifted" | undefined {
  const own = zoneOf(build) ?? 0;
  const offsets = reading.isAbsolute ? [0] : [0, own];
  const spans = spansOf(build);
  if (offsets.some((offset) => isWithin(reading, offset, spans))) return "exact";
  if (reading.isAbsolute || reading.lacks === "day") return undefined;
  return zones.some((offset) => isWithin(reading, offset, spans)) ? "shifted" : undefined;
}

/** How a build's clock came to show a time: moved by a variation, in the zone of its `TZ`. */
interface ClockUse {
  readonly isMoved: boolean;
  readonly isZoned: boolean;
}

/** Returns the ways in which a build's clock can have shown a time, the plainest first. */
export function clockUses(reading: Reading, build: BuildFacts): readonly ClockUse[] {
  const zone = reading.isAbsolute ? 0 : (zoneOf(build) ?? 0);
  const shift = clockShiftOf(build);
  const ways = [
    { isMoved: false, isZoned: false },
    { isMoved: false, isZoned: true },
    { isMoved: true, isZoned: false },
    { isMoved: true, isZoned: true },
  ];
  return ways.filter(
    ({ isMoved, isZoned }) =>
      (!isMoved || shift !== 0) &&
      (!isZoned || zone !== 0) &&
      isWithin(reading, isZoned ? zone : 0, [spanWith(build, isMoved ? shift : 0)]),
  );
}

/**
 * Returns the zone of the build's `TZ` in seconds east of Greenwich, if `TZ` is a POSIX string or
 * UTC.
 */
export function zoneOf({ env }: Pick<BuildFacts, "env">): number | undefined {
  const zone = env["TZ"];
  if (zone === undefined) return undefined;
  if (/^(?:UTC|GMT|Etc\/UTC)0?$/.test(zone)) return 0;
  const found = /^(?:<[^>]+>|[A-Za-z]{3,})([+-]?)(\d{1,2})(?::(\d\d))?/.exec(zone);
  if (found === null) return undefined;
  // POSIX counts west of Greenwich.
  const west = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
  return found[1] === "-" ? west : 0 - west;
}

/** Every offset in use, down to quarter hours, is a multiple of this. */
const zones = Array.from({ length: 105 }, (_, at) => (at - 48) * 900);

/**
 * Returns the seconds by which the clock of the build's steps was moved: libfaketime's
 * `FAKETIME=+400d`.
 */
export function clockShiftOf({ env }: Pick<BuildFacts, "env">): number {
  const found = /^([+-]\d{1,12}(?:\.\d+)?)([smhdy]?)$/.exec(env["FAKETIME"] ?? "");
  if (found === null) return 0;
  const units: Readonly<Record<string, number>> = {
    m: 60,
    h: 3600,
    d: dayLength,
    y: 365 * dayLength,
  };
  return Number(found[1]) * (units[found[2] ?? ""] ?? 1);
}

/** The period in which a build's steps ran, by their clocks. */
type Span = readonly [from: number, to: number];

/**
 * Returns the periods that a build's clocks may show. Only some programs may see the moved clock:
 * static ones keep the true time.
 */
function spansOf(build: BuildFacts): readonly Span[] {
  return [...new Set([0, clockShiftOf(build)])].map((shift) => spanWith(build, shift));
}

function spanWith({ startedAt, endedAt }: BuildFacts, shift: number): Span {
  return [startedAt + shift - slack, endedAt + shift + slack];
}

function isWithin(reading: Reading, offset: number, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => {
    const start = reading.seconds - offset;
    if (reading.lacks === "day") return meetsDaily(start, reading.unit, from, to);
    if (reading.lacks === "year") return meetsYearly(start, reading.unit, from, to);
    return start <= to && start + reading.unit > from;
  });
}

function meetsDaily(start: number, unit: number, from: number, to: number): boolean {
  const into = (((start - from) % dayLength) + dayLength) % dayLength;
  return into <= to - from || into + unit > dayLength;
}

function meetsYearly(start: number, unit: number, from: number, to: number): boolean {
  const year = new Date(from * 1000).getUTCFullYear();
  return [year, year + 1].some((candidate) => {
    const shifted = start + Date.UTC(candidate, 0, 1) / 1000;
    // A day that was read as one of 1970 ignores the 29th of February.
    return [0, dayLength].some((leap) => shifted + leap <= to && shifted + leap + unit > from);
  });
}
