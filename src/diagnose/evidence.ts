import type { TwinFacts } from "../domain/build-facts.ts";
import type { Clue, Format, Spot } from "../domain/clue.ts";
import type { Difference } from "../domain/difference.ts";
import { counterpartOf } from "./counterpart.ts";
import { type Times, timesOf } from "./recognise/times.ts";
import { type Window, windowOfTexts, windowsOf } from "./windows.ts";

/** All that the rules look at, made once for each difference. */
export interface Evidence {
  readonly difference: Difference;
  /** The file in the image: `a.tar` of `a.tar//b.gz//c`. */
  readonly file: string;
  /** The innermost name: `c` of `a.tar//b.gz//c`. */
  readonly member: string;
  readonly clue: Clue | undefined;
  readonly format: Format | undefined;
  /** Where the contents differ; of a file that only one build has, the names of it and of its counterpart. */
  readonly windows: readonly Window[];
  /** Whether the windows show names of files rather than contents. */
  readonly isName: boolean;
  /** The instruction's text as written, empty when it is not known. */
  readonly instruction: string;
  readonly twins: TwinFacts;
  /** The times among what differs. */
  readonly times: Times;
  /** How many places differ, as far as they are known. */
  readonly places: number;
}

export interface EvidenceOrder {
  readonly difference: Difference;
  /** All differences of the two images. */
  readonly all: readonly Difference[];
  readonly twins: TwinFacts;
}

export function evidenceOf({ difference, all, twins }: EvidenceOrder): Evidence {
  const { clue, path, kind } = difference;
  const parts = path.split("//");
  const other = kind === "added" || kind === "removed" ? counterpartOf(difference, all) : undefined;
  const windows =
    other === undefined ? windowsOf(ownSpots(clue?.spots ?? [])) : [namesOf(difference, other)];
  return {
    difference,
    file: parts[0] ?? path,
    member: parts.at(-1) ?? path,
    clue,
    format: clue?.format,
    windows,
    isName: other !== undefined,
    instruction: difference.instruction?.text ?? "",
    twins,
    times: timesOf({ windows, twins, isText: other !== undefined || isText(clue?.format) }),
    places: windows.reduce((sum, { changes }) => sum + changes.length, 0),
  };
}

/** A build ID or a checksum follows from the rest: it counts only where nothing else differs. */
function ownSpots(spots: readonly Spot[]): readonly Spot[] {
  const own = spots.filter(
    ({ section = "", field = "" }) =>
      !/build-?id|debuglink/.test(section) && !/crc|checksum|digest|^size$/i.test(field),
  );
  return own.length > 0 ? withoutShifted(own) : spots;
}

/** Sections with what the program's author wrote; the others hold code, addresses and offsets. */
const written = /^\.(?:rodata|data(?!\.rel)|comment|debug_(?:line_)?str)/;

/** Bytes of an address or offset that differs, without its equal ones. */
const addressBytes = 4;

/**
 * A text that is longer in one build, or that the linker shares with another one's end, moves all that stands behind
 * it: of a program that differs in texts and otherwise in addresses, the texts alone count.
 */
function withoutShifted(spots: readonly Spot[]): readonly Spot[] {
  const texts = spots.filter(({ section = "" }) => written.test(section));
  if (texts.length === 0) return spots;
  const isMoved = texts.some(({ a, b }) => a.length !== b.length);
  const others = spots.filter((spot) => !texts.includes(spot));
  const areAddresses = others.every(({ a, b }) => Math.max(a.length, b.length) <= addressBytes);
  return isMoved || areAddresses ? withoutMoves(texts) : spots;
}

/** Texts without those that only stand at another place, and without what fills the gaps. */
function withoutMoves(texts: readonly Spot[]): readonly Spot[] {
  const [inA, inB] = [texts.map(({ a }) => wordOf(a)), texts.map(({ b }) => wordOf(b))];
  const own = texts.filter((_, at) => {
    const [a = "", b = ""] = [inA[at], inB[at]];
    if (Math.max(a.length, b.length) < addressBytes) return false;
    return !(a === "" && inA.includes(b)) && !(b === "" && inB.includes(a));
  });
  return own.length > 0 ? own : texts;
}

function wordOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1").replaceAll("\0", "");
}

function isText(format: Format | undefined): boolean {
  return format === "text" || format === "json";
}

/** What the first build has stands first: that is what the second one lacks. */
function namesOf(difference: Difference, other: string): Window {
  return difference.kind === "removed"
    ? windowOfTexts(difference.path, other)
    : windowOfTexts(other, difference.path);
}
