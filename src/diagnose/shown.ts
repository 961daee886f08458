import type { Clue, Spot } from "../domain/findings/clue.ts";
import type { AttributedDifference } from "../domain/findings/difference.ts";
import { fieldSpots } from "./account-fields.ts";
import { counterpartOf, onlyOtherOf } from "./counterpart.ts";
import { pairedTexts } from "./paired-texts.ts";
import { type Window, windowOfTexts, windowsOf } from "./windows.ts";

/** The parts of a difference to look at, in the two builds and in the reruns. */
export interface Shown {
  readonly windows: readonly Window[];
  /** Undefined if the reruns were not compared; empty if they agree. */
  readonly again: readonly Window[] | undefined;
  /** Whether the windows show names of files or targets of links instead of contents. */
  readonly isName: boolean;
}

/**
 * Returns the windows of a difference: of its content, of its name if only one build has it, or of
 * its link's target.
 */
export function shownBy(
  difference: AttributedDifference,
  all: readonly AttributedDifference[],
): Shown {
  const { path, clue, kind, samples } = difference;
  const isCompared = samples?.kind === "compared";
  const clueAgain = isCompared ? samples.again : undefined;
  if (kind === "added" || kind === "removed") {
    const other = otherOf(difference, all);
    if (other !== undefined) return shownNames(difference, other);
  }
  const targets = kind === "metadata" ? targetsOf(clue) : undefined;
  if (targets !== undefined) {
    const again = targetsOf(clueAgain);
    const windowsAgain = again === undefined ? [] : [windowOfTexts(...again)];
    return {
      windows: [windowOfTexts(...targets)],
      again: isCompared ? windowsAgain : undefined,
      isName: true,
    };
  }
  return {
    windows: contentWindows(path, clue),
    again: isCompared ? contentWindows(path, clueAgain) : undefined,
    isName: false,
  };
}

/** Returns the other build's file that corresponds to this one under another name. */
function otherOf(
  difference: AttributedDifference,
  all: readonly AttributedDifference[],
): AttributedDifference | undefined {
  const found = counterpartOf(difference, all);
  const isMoved = isRenamed(difference);
  return found ?? (isMoved ? onlyOtherOf(difference, all) : undefined);
}

/** Whether the build that has the file gave it another name when it ran again. */
export function isRenamed({ path, samples }: AttributedDifference): boolean {
  return samples?.kind === "compared" && samples.path !== undefined && samples.path !== path;
}

/** Returns windows of two names. The first build's name comes first: the second build lacks it. */
function shownNames(difference: AttributedDifference, other: AttributedDifference): Shown {
  const [a, b] = difference.kind === "removed" ? [difference, other] : [other, difference];
  const [left, right] = [pathAgain(a), pathAgain(b)];
  const isKnown = difference.samples?.kind === "compared";
  const window = left === undefined || right === undefined ? [] : [windowOfTexts(left, right)];
  return {
    windows: [windowOfTexts(a.path, b.path)],
    again: isKnown ? window : undefined,
    isName: true,
  };
}

function pathAgain({ samples }: AttributedDifference): string | undefined {
  return samples?.kind === "compared" ? samples.path : undefined;
}

/** Returns a symlink's targets in both builds; undefined if they are the same. */
function targetsOf(clue: Clue | undefined): readonly [string, string] | undefined {
  const [a, b] = clue?.headers ?? [];
  if (a?.type !== "symlink" || b?.type !== "symlink") return undefined;
  return a.linkname === b.linkname ? undefined : [a.linkname, b.linkname];
}

function contentWindows(path: string, clue: Clue | undefined): readonly Window[] {
  return windowsOf(fieldSpots(path, ownSpots(withoutPositions(path, clue?.spots ?? []))));
}

/**
 * Leaves out what follows from the rest: a build ID or a checksum counts only if nothing else
 * differs.
 */
function ownSpots(spots: readonly Spot[]): readonly Spot[] {
  const own = spots.filter(
    ({ section = "", field = "" }) =>
      !/build-?id|debuglink/.test(section) && !/crc|checksum|digest|^size$/i.test(field),
  );
  return own.length > 0 ? withoutShifted(own) : spots;
}

/**
 * Leaves out the positions in the index of one of R's databases (`.rdx`). Each object in the database
 * beside it names the same encoding, so that another one's name moves all objects behind it.
 */
function withoutPositions(path: string, spots: readonly Spot[]): readonly Spot[] {
  const encodings = spots.filter(({ field }) => field === "native encoding");
  return path.endsWith(".rdx") && encodings.length > 0 ? encodings : spots;
}

/**
 * Sections with text that the program's author wrote; the others hold code, addresses and offsets.
 */
const written = /^\.(?:rodata|data(?!\.rel)|comment|debug_(?:line_)?str)/;

/** Bytes of an address or offset that differ, without its equal ones. */
const addressBytes = 4;

/**
 * Leaves out what only moved. A text that is longer in one build, or that the linker merges with
 * the end of another, moves everything after it. If a program otherwise differs only in addresses,
 * only its texts count.
 */
function withoutShifted(spots: readonly Spot[]): readonly Spot[] {
  const texts = spots.filter(({ section = "" }) => written.test(section));
  if (texts.length === 0) return spots;
  const isMoved = texts.some(({ a, b }) => a.length !== b.length);
  const others = spots.filter((spot) => !texts.includes(spot));
  const areAddresses = others.every(({ a, b }) => Math.max(a.length, b.length) <= addressBytes);
  return isMoved || areAddresses ? withoutMoves(texts) : spots;
}

/** Leaves out texts that are only in another place, and whatever fills the gaps. */
function withoutMoves(texts: readonly Spot[]): readonly Spot[] {
  const [inA, inB] = [texts.map(({ a }) => wordOf(a)), texts.map(({ b }) => wordOf(b))];
  const own = texts.filter((_, at) => {
    const [a = "", b = ""] = [inA[at], inB[at]];
    if (Math.max(a.length, b.length) < addressBytes) return false;
    return !(a === "" && inA.includes(b)) && !(b === "" && inB.includes(a));
  });
  return pairedTexts(own.length > 0 ? own : texts);
}

function wordOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1").replaceAll("\0", "");
}
