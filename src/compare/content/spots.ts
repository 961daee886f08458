import type { Spot } from "../../domain/findings/clue.ts";

/** Limits of a clue and of a {@link Spot}. */
export const maxSpots = 32;
export const maxSpotBytes = 256;
const maxContext = 64;
/**
 * Differing bytes this close to each other are one spot: two random texts share a letter here and
 * there.
 */
const mergedGap = 8;
/** Bytes compared at a time in the search for the next difference. */
const stride = 4096;

export interface Spots {
  readonly spots: readonly Spot[];
  /** Whether there are more. */
  readonly isCut: boolean;
}

/** Two pieces of bytes, and the position of the first one in its file. */
interface Pieces {
  readonly a: Buffer;
  readonly b: Buffer;
  /** Bytes before `a` in the file. */
  readonly offset?: number;
  /** The most spots to return. */
  readonly most?: number;
}

/**
 * Finds where two pieces differ: byte by byte if they have the same length, otherwise everything
 * between their equal ends.
 */
export function byteSpots({ a, b, offset = 0, most = maxSpots }: Pieces): Spots {
  if (a.length !== b.length) {
    const start = commonStart(a, b);
    const end = commonEnd(a.subarray(start), b.subarray(start));
    const ranges = [start, a.length - end, start, b.length - end] as const;
    return { spots: [spotAt({ a, b, offset }, ranges)], isCut: false };
  }
  const spots: Spot[] = [];
  for (let start = nextDifference(a, b, 0); start < a.length; ) {
    if (spots.length === most) return { spots, isCut: true };
    const end = runEnd(a, b, start);
    spots.push(spotAt({ a, b, offset }, [start, end, start, end]));
    start = nextDifference(a, b, end);
  }
  return { spots, isCut: false };
}

/**
 * Creates the spot of a[from, to) and b[from, to). It copies the bytes, because a view would keep
 * the whole file in memory.
 */
export function spotAt(
  { a, b, offset = 0 }: Pieces,
  [fromA, toA, fromB, toB]: readonly [number, number, number, number],
): Spot {
  return {
    offset: offset + fromA,
    a: copied(a, fromA, Math.min(toA, fromA + maxSpotBytes)),
    b: copied(b, fromB, Math.min(toB, fromB + maxSpotBytes)),
    before: copied(a, Math.max(0, fromA - maxContext), fromA),
    after: copied(a, toA, toA + maxContext),
  };
}

/** Returns the length of the common beginning. */
export function commonStart(a: Buffer, b: Buffer): number {
  return nextDifference(a, b, 0);
}

/** Returns the length of the common end. */
export function commonEnd(a: Buffer, b: Buffer): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same + stride <= most && equalAtEnd(a, b, same)) same += stride;
  while (same < most && a[a.length - 1 - same] === b[b.length - 1 - same]) same += 1;
  return same;
}

function equalAtEnd(a: Buffer, b: Buffer, same: number): boolean {
  const [endA, endB] = [a.length - same, b.length - same];
  return a.compare(b, endB - stride, endB, endA - stride, endA) === 0;
}

/** Returns the first differing byte from a position on; the shorter length if there is none. */
function nextDifference(a: Buffer, b: Buffer, from: number): number {
  const end = Math.min(a.length, b.length);
  let at = from;
  while (at + stride <= end && a.compare(b, at, at + stride, at, at + stride) === 0) at += stride;
  while (at < end && a[at] === b[at]) at += 1;
  return at;
}

function runEnd(a: Buffer, b: Buffer, start: number): number {
  let end = start + 1;
  for (let at = end; at < a.length && at - end < mergedGap; at += 1) {
    if (a[at] !== b[at]) end = at + 1;
  }
  return end;
}

function copied(bytes: Buffer, from: number, to: number): Buffer {
  return Buffer.from(bytes.subarray(from, to));
}

/** What a format's own parts show, before or instead of a comparison byte by byte. */
export interface Told extends Spots {
  readonly isReordered: boolean;
  readonly hasSameWords?: boolean;
  /** Sentences about what has no spot, e.g. a section that only one side has. */
  readonly facts: readonly string[];
}

export const nothing: Told = { spots: [], isCut: false, isReordered: false, facts: [] };
