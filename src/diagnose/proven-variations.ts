import type { BuildFacts, TwinFacts } from "../domain/build/build-facts.ts";
import type { VariationName } from "../domain/build/environment.ts";
import type { Clue } from "../domain/findings/clue.ts";
import type { AttributedDifference, DiagnosedDifference } from "../domain/findings/difference.ts";
import type { BuildSpan } from "../domain/findings/samples.ts";
import type { EntryHeader } from "../domain/oci/entry.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { counterpartsOf } from "./fates.ts";
import { clockUses, fitOf } from "./recognise/build-time.ts";
import type { Reading } from "./recognise/readings.ts";
import { isRunningClock } from "./recognise/running-clock.ts";
import type { TimePair } from "./recognise/times.ts";
import { knownValues } from "./recognise/values.ts";
import { derivedCauses } from "./variation-signs.ts";
import type { Change } from "./windows.ts";

interface ProofOptions {
  /** All differences of the two images. */
  readonly all: readonly AttributedDifference[];
  readonly twins: TwinFacts;
  /** The variations that the second build had. */
  readonly applied: readonly VariationName[];
}

/**
 * Returns the variations that the bytes of a difference prove, so that no build has to show them;
 * undefined if the bytes leave anything open. They prove it where every differing byte is a time of
 * the build that has it, in both builds and in both reruns, or the value of one build's environment
 * that stands where the other build has its own.
 */
export function provenVariations(
  difference: DiagnosedDifference,
  options: ProofOptions,
): readonly VariationName[] | undefined {
  const { all, twins, applied } = options;
  const evidence = evidenceOf({ difference, all, twins });
  const proven = difference.kind === "metadata" ? byHeaders(evidence) : byContent(evidence);
  if (proven === undefined || proven.size === 0) return undefined;
  const isWhole = [...proven].every((name) => applied.includes(name));
  return isWhole ? applied.filter((name) => proven.has(name)) : undefined;
}

/**
 * Whether a difference follows from the others of its file, so that what is proven of them holds
 * for it: it carries one of them, or is an ID computed over them.
 */
export function isConsequence({
  cause,
  carries,
}: Pick<DiagnosedDifference, "cause" | "carries">): boolean {
  return carries !== undefined || (cause !== undefined && derivedCauses.includes(cause));
}

type Proven = ReadonlySet<VariationName> | undefined;

function byContent(evidence: Evidence): Proven {
  const { windows, again, clue, isName, difference } = evidence;
  const isSeen = clue?.isCut === false && isSeenAgain(evidence) && !isName;
  if (difference.kind !== "content" || !isSeen || again === undefined) return undefined;
  const changes = windows.flatMap((window) => window.changes);
  const leaked = leakedAt(evidence);
  const proven = new Set<VariationName>();
  for (const change of changes) {
    const time = evidence.times.pairs.find((pair) => pair.change === change);
    const isMoved = time && hasMoved(time, evidence, again);
    const names =
      time === undefined ? leaked.get(change) : timeProves(time, isMoved, evidence.twins);
    if (names === undefined) return undefined;
    for (const name of names) proven.add(name);
  }
  return proven;
}

/**
 * Milliseconds of a time are seldom written, so that builds that ran closer to each other than this
 * may agree on a time. In seconds, as in zip the longest unit of a time.
 */
const oneTime = 2;

/**
 * Whether all of the contents can be compared with the reruns'. Reruns that agree tell nothing,
 * unless they ran at one time, so that they had to agree on it.
 */
function isSeenAgain({ difference: { samples }, again }: Evidence): boolean {
  const clue = again?.clue;
  if (clue !== undefined) return !clue.isCut;
  return samples?.kind === "compared" && areAtOneTime(samples.spans);
}

function areAtOneTime([first, second]: readonly [BuildSpan, BuildSpan]): boolean {
  return Math.abs(first.startedAt - second.startedAt) < oneTime;
}

/**
 * Whether the reruns had other times there; undefined if it is unknown. The digits that differ may
 * come out the same again by chance, e.g. half a minute later.
 */
function hasMoved(time: TimePair, { fates }: Evidence, again: Evidence): boolean | undefined {
  const places = counterpartsOf(time.change, again.windows);
  const later = again.times.pairs.find(({ change }) => places.includes(change));
  if (later === undefined) {
    const fate = fates.get(time.change);
    return fate && fate === "moved";
  }
  return later.readings.some(({ seconds }, side) => seconds !== time.readings[side]?.seconds);
}

/** Returns which variations made a time of the builds come out otherwise. */
function timeProves(
  { readings, fit, format, isBinary, a, b }: TimePair,
  isMoved: boolean | undefined,
  twins: TwinFacts,
): readonly VariationName[] | undefined {
  if (fit !== "build" || isMoved === undefined || twins === undefined) return undefined;
  // It counts from the start of the machine: neither a zone nor another day moves it.
  if (isRunningClock(format)) return isMoved ? ["start-time"] : undefined;
  const uses = [clockUses(readings[0], twins[0]), clockUses(readings[1], twins[1])] as const;
  // The first build's clock is not moved, and its zone is UTC.
  if (!uses[0].some((plain) => !plain.isMoved && !plain.isZoned)) return undefined;
  const [use] = uses[1];
  if (use === undefined) return undefined;
  const isZoned = use.isZoned || (!isBinary && zoneIn(a) !== zoneIn(b));
  return [
    ...(isZoned ? (["timezone"] as const) : []),
    ...(use.isMoved ? (["clock"] as const) : []),
    ...(isMoved ? (["start-time"] as const) : []),
  ];
}

/** Returns the zone that a time of day names; undefined for a time that names none. */
function zoneIn(time: string): string | undefined {
  const zone = /:\d\d(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?|[A-Z]{3,5})(?=\s|$)/;
  return zone.exec(time)?.[1];
}

/** Values as long as this stand in the place of another build's by no accident. */
const leastLength = 6;

const variationOf: Readonly<Record<string, VariationName>> = {
  hostname: "hostname",
  TZ: "timezone",
  HOME: "user-env",
};

/** Returns the changes inside a known value of each build that came out the same in the reruns. */
function leakedAt(evidence: Evidence): ReadonlyMap<Change, readonly VariationName[]> {
  const found = new Map<Change, readonly VariationName[]>();
  for (const { name, values } of knownValues(evidence.twins)) {
    const variation = variationOf[name];
    const [a, b] = values;
    if (variation === undefined || a === undefined || b === undefined) continue;
    if (Math.max(a.length, b.length) < leastLength) continue;
    for (const change of changesWith(evidence, [a, b])) {
      if (evidence.fates.get(change) === "steady") found.set(change, [variation]);
    }
  }
  return found;
}

/** Returns the changes inside of which each build has its value, as a word of its own. */
function changesWith({ windows }: Evidence, values: readonly [string, string]): readonly Change[] {
  return windows.flatMap(({ texts, changes }) =>
    changes.filter(({ at }) =>
      ([0, 1] as const).every((side) =>
        Array.from(texts[side].matchAll(literally(values[side]))).some(
          ({ index, 0: { length } }) => index <= at[side][0] && at[side][1] <= index + length,
        ),
      ),
    ),
  );
}

function literally(value: string): RegExp {
  return new RegExp(`(?<![\\w.-])${value.replace(/[^\w]/g, "\\$&")}(?![\\w-])`, "g");
}

/** Headers of an archive's member that differ in nothing but times of the builds. */
function byHeaders(evidence: Evidence): Proven {
  const { clue, again, twins } = evidence;
  if (clue === undefined || again === undefined || twins === undefined) return undefined;
  const rerun = again.clue;
  if (rerun === undefined ? !isSeenAgain(evidence) : !isOfBuilds(rerun, again.twins)) {
    return undefined;
  }
  const times = timesOf(clue.headers);
  if (times === undefined || !isOfBuilds(clue, twins)) return undefined;
  const [use] = clockUses(reading(times[1]), twins[1]);
  return new Set<VariationName>(use?.isMoved === true ? ["clock", "start-time"] : ["start-time"]);
}

function isOfBuilds({ headers }: Clue, twins: TwinFacts): boolean {
  const times = timesOf(headers);
  if (times === undefined || twins === undefined) return false;
  return isOf(times[0], twins[0]) && isOf(times[1], twins[1]);
}

const others = [
  ...(["path", "type", "mode", "uid", "gid", "uname", "gname"] as const),
  ...(["size", "linkname", "devmajor", "devminor"] as const),
] as const;

/** Returns both modification times, if nothing else of the headers differs. */
function timesOf([a, b]: readonly [EntryHeader | undefined, EntryHeader | undefined]):
  | readonly [number, number]
  | undefined {
  if (a === undefined || b === undefined || a.mtime === b.mtime) return undefined;
  return others.every((field) => Object.is(a[field], b[field])) ? [a.mtime, b.mtime] : undefined;
}

function isOf(seconds: number, build: BuildFacts): boolean {
  return fitOf(reading(seconds), build) === "exact";
}

function reading(seconds: number): Reading {
  return { seconds, isAbsolute: true, unit: 1 };
}
