import type { TwinFacts } from "../../domain/build/build-facts.ts";
import { contextShiftSeconds } from "../../domain/build/environments.ts";
import type { Change, Window } from "../windows.ts";
import type { Range } from "../words.ts";
import { type BinaryTime, binaryTimes, placesAround } from "./binary-times.ts";
import { fitOf } from "./build-time.ts";
import { rareBinaryTimes, rareTextTimes } from "./rare-times.ts";
import type { Reading } from "./readings.ts";
import { type TimeFormat, textTimes } from "./text-times.ts";

/** A time that both builds have in the same place, and that differs. */
export interface TimePair {
  /** As written; for a number, the time that it means. */
  readonly a: string;
  readonly b: string;
  /** E.g. `ISO 8601`, `32-bit seconds`. */
  readonly format: string;
  readonly isBinary: boolean;
  /**
   * Whether only four builds together show that it is a time: in two builds such numbers may be
   * anything.
   */
  readonly isSampled: boolean;
  readonly readings: readonly [Reading, Reading];
  /**
   * `build`: each is within the time of its own build. `shifted`: the same, but in a zone that
   * nothing names.
   * `near`: it is unknown when the images were built, and the two are less than three days apart.
   * `other`: none of these.
   */
  readonly fit: "build" | "shifted" | "near" | "other";
  readonly change: Change;
}

/**
 * The times of a difference, and the shares of its places that are times, and that are times of the
 * build.
 */
export interface Times {
  readonly pairs: readonly TimePair[];
  readonly share: number;
  readonly buildShare: number;
}

/** Two days for zones and for builds that followed each other. */
const nearby = 3 * 86_400;
/**
 * 2001-09-09 to 2096-10-02: what a number alone may mean if nothing else says that it is a time.
 */
const [earliest, latest] = [1e9, 4e9];

export function timesOf(options: {
  readonly windows: readonly Window[];
  readonly twins: TwinFacts;
  /** Whether numbers can only be written in digits. */
  readonly isText: boolean;
  /** Whether there are reruns, which can tell rarer ways of writing times from other numbers. */
  readonly isSampled: boolean;
}): Times {
  const { windows, twins, isText, isSampled } = options;
  const texts = [...textTimes, ...rareTextTimes].filter(
    ({ needs }) => needs !== "samples" || isSampled,
  );
  const binaries = [...binaryTimes, ...rareBinaryTimes];
  const found = windows.flatMap((window) => {
    const pairs = textPairs(window, { twins, formats: texts });
    return window.changes.map((change) => {
      const best = bestOf(pairs.filter((pair) => pair.change === change));
      if (best !== undefined && best.fit !== "other") return best;
      if (isText && !isSampled) return best;
      const written = { twins, formats: binaries };
      const binary = binaryPair(window, change, written);
      if (!isText) return binary ?? best;
      // The bytes of a number may all be letters, and some of them blanks between words.
      const whole = sampledOnly(binary) ?? sampledOnly(wholePair(window, change, written));
      return whole ?? best;
    });
  });
  const pairs = found.filter((pair) => pair !== undefined);
  const places = Math.max(1, found.length);
  return {
    pairs,
    share: pairs.length / places,
    buildShare: pairs.filter(({ fit }) => fit !== "other").length / places,
  };
}

/** Reads the whole spot as numbers, where its bytes passed for several words. */
function wholePair(
  window: Window,
  change: Change,
  written: { readonly twins: TwinFacts; readonly formats: readonly BinaryTime[] },
): TimePair | undefined {
  const [[start, end]] = change.whole;
  if (end - start > Math.max(...written.formats.map(({ bytes }) => bytes))) return undefined;
  const pair = binaryPair(window, { ...change, at: change.whole }, written);
  return pair === undefined ? undefined : { ...pair, change };
}

function sampledOnly(pair: TimePair | undefined): TimePair | undefined {
  return pair?.fit === "build" ? { ...pair, isSampled: true } : undefined;
}

const ranks = ["build", "near", "shifted", "other"] as const;

/**
 * Returns the best pair. Formats come with the most telling first; a time of the build beats any
 * other.
 */
function bestOf(pairs: readonly TimePair[]): TimePair | undefined {
  for (const rank of ranks) {
    const found = pairs.find(({ fit }) => fit === rank);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Written {
  readonly twins: TwinFacts;
  readonly formats: readonly TimeFormat[];
}

function textPairs({ texts, changes }: Window, { twins, formats }: Written): readonly TimePair[] {
  return formats.flatMap(({ name, pattern, read, needs }) => {
    const inA = rangesOf(texts[0], pattern);
    if (!changes.some((change) => around(inA, change.at[0]) !== undefined)) return [];
    const inB = rangesOf(texts[1], pattern);
    return changes.flatMap((change): TimePair[] => {
      const [rangeA, rangeB] = [around(inA, change.at[0]), around(inB, change.at[1])];
      if (rangeA === undefined || rangeB === undefined) return [];
      const [a, b] = [texts[0].slice(...rangeA), texts[1].slice(...rangeB)];
      const [left, right] = [read(a), read(b)];
      if (left === undefined || right === undefined || a === b) return [];
      const readings = [left, right] as const;
      const fit = fitOfPair(readings, twins);
      if (needs !== undefined && fit !== "build") return [];
      const isSampled = needs === "samples";
      return [{ a, b, format: name, isBinary: false, isSampled, readings, fit, change }];
    });
  });
}

function rangesOf(text: string, pattern: RegExp): readonly Range[] {
  return Array.from(text.matchAll(pattern), (match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

function around(ranges: readonly Range[], [start, end]: Range): Range | undefined {
  return ranges.find(([from, to]) => from <= start && end <= to);
}

function fitOfPair([a, b]: readonly [Reading, Reading], twins: TwinFacts): TimePair["fit"] {
  if (twins === undefined) return Math.abs(a.seconds - b.seconds) < nearby ? "near" : "other";
  const fits = [fitOf(a, twins[0]), fitOf(b, twins[1])];
  if (fits.includes(undefined)) return "other";
  return fits.includes("shifted") ? "shifted" : "build";
}

/**
 * Reads a change as several times in a row: numbers that are close together differ as one run. Any
 * number is some time, so only times of the build, or near each other, count. Undefined if a byte
 * belongs to none of them.
 */
function binaryPair(
  { texts }: Window,
  change: Change,
  { twins, formats }: { readonly twins: TwinFacts; readonly formats: readonly BinaryTime[] },
): TimePair | undefined {
  const [a, b] = [Buffer.from(texts[0], "latin1"), Buffer.from(texts[1], "latin1")];
  const [[start, end], [startB, endB]] = change.at;
  if (end - start !== endB - startB) return undefined;
  const shift = startB - start;
  let first: TimePair | undefined;
  for (let at = start; at < end; at += 1) {
    if (a[at] === b[at + shift]) continue;
    const found = timeAround({ a, b, shift, at, twins, formats });
    if (found === undefined) return undefined;
    const [left, right] = [iso(found.readings[0].seconds), iso(found.readings[1].seconds)];
    const { format, readings, fit } = found;
    first ??= {
      a: left,
      b: right,
      format,
      readings,
      fit,
      isBinary: true,
      isSampled: false,
      change,
    };
    at = found.end - 1;
  }
  return first;
}

/** Finds a time that contains the differing byte, and where it ends. */
function timeAround(options: {
  readonly a: Buffer;
  readonly b: Buffer;
  /** How much further on the same byte is in b. */
  readonly shift: number;
  readonly at: number;
  readonly twins: TwinFacts;
  readonly formats: readonly BinaryTime[];
}): (Pick<TimePair, "format" | "readings" | "fit"> & { readonly end: number }) | undefined {
  const { a, b, shift, at, twins, formats } = options;
  for (const format of formats) {
    const { name, read, isWall } = format;
    for (const [start, end] of placesAround(at, format.bytes, a.length)) {
      if (start + shift < 0 || end + shift > b.length) continue;
      const readings = [
        numberRead(read(a.subarray(start, end)), isWall),
        numberRead(read(b.subarray(start + shift, end + shift)), isWall),
      ] as const;
      const fit = binaryFit(readings, { twins, format });
      if (fit !== undefined) return { format: name, readings, fit, end };
    }
  }
  return undefined;
}

function numberRead(seconds: number, isWall: true | undefined): Reading {
  return { seconds, isAbsolute: isWall !== true, unit: isWall ? 2 : 1 };
}

function binaryFit(
  readings: readonly [Reading, Reading],
  { twins, format }: { readonly twins: TwinFacts; readonly format: BinaryTime },
): TimePair["fit"] | undefined {
  if (readings.some(({ seconds }) => !(seconds > earliest && seconds < latest))) return undefined;
  const fit = fitOfPair(readings, twins);
  if (fit === "build") return fit;
  if (format.needs !== undefined) return undefined;
  if (fit === "near") return format.isTelling === true ? fit : "other";
  const apart = readings[1].seconds - readings[0].seconds;
  return twins !== undefined && Math.abs(apart - contextShiftSeconds) < 2 ? "other" : undefined;
}

/**
 * Formats a time as `2026-11-21T13:02:11Z`; a time outside of any calendar is shown as a number.
 */
export function iso(seconds: number): string {
  if (!(Math.abs(seconds) < 8.64e12)) return String(seconds);
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
