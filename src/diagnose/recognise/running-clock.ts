import type { BuildFacts, TwinFacts } from "../../domain/build/build-facts.ts";
import { counterpartsOf } from "../fates.ts";
import type { Change, Window } from "../windows.ts";
import type { Range } from "../words.ts";
import type { TimePair } from "./times.ts";

/** The error of the builds' own times, in seconds. */
const slack = 0.5;
/**
 * How many times more numbers of a length there must be than would fit: then three of them fit by
 * chance once in a million cases.
 */
const tellingRange = 100;
/**
 * Matches numbers of seconds with a fraction, or of nanoseconds. Counts of processes or files have
 * neither.
 */
const ticks = /(?<![\d.])(?:\d{1,12}\.\d{2,9}|\d{12,19})(?![\d.eE])/g;

const formats = {
  seconds: "seconds of a running clock",
  nanoseconds: "nanoseconds of a running clock",
} as const;

/** Whether a time's format is that of a clock that counts from its own starting point. */
export function isRunningClock(format: string): boolean {
  return format === formats.seconds || format === formats.nanoseconds;
}

/** One pair of builds. */
interface ClockedPair {
  readonly windows: readonly Window[];
  readonly twins: TwinFacts;
}

/** A number as it is written in both builds. */
type Written = readonly [string, string];

/**
 * Finds numbers that grew from each build to its rerun, and from the first build to the second, by
 * the seconds in between: a clock that counts from its own starting point, such as the start of the
 * machine. If other numbers might have grown like that by chance, the time has the fit `other`.
 */
export function runningClocks(
  own: ClockedPair,
  again: ClockedPair,
  known: ReadonlySet<Change>,
): readonly TimePair[] {
  const later = again.windows.flatMap((window) =>
    window.changes.map((change) => ({ change, values: valuesAt(window, change) })),
  );
  return own.windows.flatMap((window) =>
    window.changes.flatMap((change) => {
      const values = known.has(change) ? undefined : valuesAt(window, change);
      if (values === undefined) return [];
      const places = counterpartsOf(change, again.windows);
      const growths = later.flatMap(({ change: other, values: grown }) =>
        grown === undefined || !places.includes(other)
          ? []
          : growthOf([own.twins, again.twins], [values, grown]),
      );
      if (growths.length === 0) return [];
      return [pairOf(values, change, growths.includes("clock") ? "build" : "other")];
    }),
  );
}

function valuesAt({ texts }: Window, { at }: Change): Written | undefined {
  const [a, b] = [numberAt(texts[0], at[0]), numberAt(texts[1], at[1])];
  return a === undefined || b === undefined ? undefined : [a, b];
}

function numberAt(text: string, [start, end]: Range): string | undefined {
  for (const match of text.matchAll(ticks)) {
    if (match.index <= start && end <= match.index + match[0].length) return match[0];
  }
  return undefined;
}

/**
 * `clock` if numbers would hardly grow like that by chance, `doubtful` if they might; otherwise
 * nothing.
 */
function growthOf(
  [own, again]: readonly [TwinFacts, TwinFacts],
  [[a, b], [laterA, laterB]]: readonly [Written, Written],
): readonly ("clock" | "doubtful")[] {
  if (own === undefined || again === undefined) return [];
  const grown = [
    growth(a, laterA, between(own[0], again[0])),
    growth(b, laterB, between(own[1], again[1])),
    growth(a, b, between(own[0], own[1])),
  ];
  if (!grown.every(({ isRight }) => isRight)) return [];
  return [grown.every(({ isTelling }) => isTelling) ? "clock" : "doubtful"];
}

/**
 * Whether a number grew by this many seconds, and whether few other numbers of its length would
 * have.
 */
function growth(from: string, to: string, [least, most]: readonly [number, number]) {
  const seconds = secondsOf(to) - secondsOf(from);
  const range = secondsOf(from.replace(/\d/g, "9"));
  return {
    isRight: seconds >= least && seconds <= most,
    isTelling: range / (most - least) >= tellingRange,
  };
}

function secondsOf(text: string): number {
  return text.includes(".") ? Number(text) : Number(text) / 1e9;
}

/**
 * Returns the least and the most seconds between a moment of one build and a moment of the other.
 */
function between(one: BuildFacts, other: BuildFacts): readonly [number, number] {
  return [other.startedAt - one.endedAt - slack, other.endedAt - one.startedAt + slack];
}

function pairOf([a, b]: Written, change: Change, fit: "build" | "other"): TimePair {
  const reading = (text: string) => ({ seconds: secondsOf(text), isAbsolute: true, unit: 1 });
  const readings = [reading(a), reading(b)] as const;
  const format = a.includes(".") ? formats.seconds : formats.nanoseconds;
  return { a, b, format, isBinary: false, isSampled: true, readings, fit, change };
}
