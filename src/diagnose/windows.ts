import type { Spot } from "../domain/findings/clue.ts";
import { type Range, wordChanges } from "./words.ts";

/** One differing run of bytes inside a {@link Window}. */
export interface Change {
  readonly spot: Spot;
  /** Its position in both of the window's texts. */
  readonly at: readonly [Range, Range];
  /** The position of the whole spot, of which a change in a text may be one word. */
  readonly whole: readonly [Range, Range];
}

/**
 * Neighbouring spots with the equal bytes around and between them. A value such as a date often
 * differs only in some of its digits: it can be read in the window, not in a single spot.
 */
export interface Window {
  /** Both versions as Latin-1: one character per byte, so that offsets stay correct. */
  readonly texts: readonly [string, string];
  readonly changes: readonly Change[];
}

/**
 * The comparison cuts a spot's bytes at this length; what follows such a spot is not its neighbour.
 */
const longestSpot = 256;

/** Bytes of the longest numbers that programs write. */
const numberBytes = 8;

interface Draft {
  texts: [string, string];
  readonly runs: { readonly spot: Spot; readonly at: readonly [Range, Range] }[];
}

/** Groups spots into windows, in the order of the first version. */
export function windowsOf(spots: readonly Spot[]): readonly Window[] {
  const drafts: Draft[] = [];
  let last: Spot | undefined;
  for (const spot of spots) {
    const draft = drafts.at(-1);
    const gap = last === undefined ? undefined : gapBetween(last, spot);
    if (draft !== undefined && last !== undefined && gap !== undefined) {
      const surplus = last.after.length - gap;
      draft.texts = [cut(draft.texts[0], surplus), cut(draft.texts[1], surplus)];
      extend(draft, spot);
    } else {
      const before = latin1(spot.before);
      const fresh: Draft = { texts: [before, before], runs: [] };
      extend(fresh, spot);
      drafts.push(fresh);
    }
    last = spot;
  }
  return drafts.map(finished);
}

/** Returns a window of two texts that differ in one run, such as names of files. */
export function windowOfTexts(a: string, b: string): Window {
  const [left, right] = [Buffer.from(a, "utf8"), Buffer.from(b, "utf8")];
  const least = Math.min(left.length, right.length);
  let start = 0;
  while (start < least && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < least - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const spot: Spot = {
    offset: start,
    a: left.subarray(start, left.length - end),
    b: right.subarray(start, right.length - end),
    before: left.subarray(0, start),
    after: left.subarray(left.length - end),
  };
  const at = [
    [start, left.length - end],
    [start, right.length - end],
  ] as const;
  return {
    texts: [latin1(left), latin1(right)],
    changes: [{ spot, at, whole: at }],
  };
}

/** Whether the comparison may have kept only the first bytes of what differs. */
export function isCutSpot({ a, b }: Pick<Spot, "a" | "b">): boolean {
  return a.length >= longestSpot || b.length >= longestSpot;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/**
 * Returns the equal bytes between two spots if the first one's surroundings reach the second;
 * otherwise undefined.
 */
function gapBetween(last: Spot, next: Spot): number | undefined {
  if (last.section !== next.section || last.field !== next.field) return undefined;
  if (isCutSpot(last)) return undefined;
  const gap = next.offset - last.offset - last.a.length;
  return gap >= 0 && gap <= last.after.length ? gap : undefined;
}

function extend(draft: Draft, spot: Spot): void {
  const [a, b] = [latin1(spot.a), latin1(spot.b)];
  const after = latin1(spot.after);
  const [left, right] = draft.texts;
  draft.runs.push({
    spot,
    at: [
      [left.length, left.length + a.length],
      [right.length, right.length + b.length],
    ],
  });
  draft.texts = [left + a + after, right + b + after];
}

function finished({ texts, runs }: Draft): Window {
  const changes = runs.flatMap(({ spot, at }) => {
    const isCut = isCutSpot(spot);
    // A few bytes of a number may look like words.
    const isNumber =
      spot.line === undefined && Math.max(spot.a.length, spot.b.length) <= numberBytes;
    const ranges = isNumber ? [at] : wordChanges(texts, at, isCut);
    return ranges.map((range) => ({ spot, at: range, whole: at }));
  });
  return { texts, changes };
}

function cut(text: string, surplus: number): string {
  return surplus <= 0 ? text : text.slice(0, -surplus);
}
