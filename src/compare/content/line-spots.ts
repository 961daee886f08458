import type { Spot } from "../../domain/findings/clue.ts";
import { wordSeparator } from "../../domain/text/words.ts";
import { byteSpots, commonEnd, commonStart, maxSpots, type Spots, spotAt } from "./spots.ts";

const newline = 0x0a;
/** The most bytes between the first and the last difference that are compared line by line. */
const maxMiddle = 4 * 1024 * 1024;
/** The most lines among them on either side. */
const maxLines = 50_000;
/**
 * The most lines removed and inserted while matching; with more, the two are hardly versions of one
 * text.
 */
const maxEdits = 400;
/** The most bytes that are compared word by word. */
const maxWordBytes = 1024 * 1024;
/** The most spots in one line. */
const mostInLine = 4;

/** Two texts, or two tables of strings with another separator byte. */
interface Texts {
  readonly a: Buffer;
  readonly b: Buffer;
  /** Bytes before `a` in the file. */
  readonly offset?: number;
  /** The byte that ends a line; default: a line feed. */
  readonly separator?: number;
  readonly most?: number;
}

interface LineSpots extends Spots {
  /** Both have the same lines, only in another order. */
  readonly isReordered: boolean;
  /** Both have the same words, only in another order. */
  readonly hasSameWords: boolean;
}

/** A piece of a text: its start and end (without its separator) in the bytes. */
type Line = readonly [start: number, end: number];

/** Finds where two texts differ, line by line. Additional lines of one side form one spot. */
export async function lineSpots(texts: Texts): Promise<LineSpots> {
  const { a, b, separator = newline, most = maxSpots } = texts;
  const middle = middleOf(a, b, separator);
  const [from, toA, toB] = middle;
  if (Math.max(toA, toB) - from > maxMiddle) {
    return { ...byteSpots(texts), isReordered: false, hasSameWords: false };
  }
  const lines = [linesOf(a, separator, from, toA), linesOf(b, separator, from, toB)] as const;
  const [left, right] = [textsOf(a, lines[0]), textsOf(b, lines[1])];
  const isReordered = haveSame(left, right);
  const hasSameWords = isReordered || haveSame(wordsOf(a, from, toA), wordsOf(b, from, toB));
  const order = { isReordered, hasSameWords };
  const spots: Spot[] = [];
  const first = separator === newline ? lineNumber(a, from) : undefined;
  for (const hunk of await hunksOf(left, right)) {
    if (spots.length >= most) return { spots, isCut: true, ...order };
    spots.push(...hunkSpots(texts, { hunk, lines, first, most: most - spots.length }));
  }
  return { spots, isCut: false, ...order };
}

/**
 * Leaves out equal lines at both ends: returns where the differing lines start, and where they end
 * in a and in b.
 */
function middleOf(a: Buffer, b: Buffer, separator: number): readonly [number, number, number] {
  const start = commonStart(a, b);
  const from = start === 0 ? 0 : a.lastIndexOf(separator, start - 1) + 1;
  const end = commonEnd(a.subarray(from), b.subarray(from));
  // Only whole lines count: those after the first separator in the equal end.
  const lead = end === 0 ? -1 : a.indexOf(separator, a.length - end);
  const kept = lead < 0 ? 0 : a.length - lead - 1;
  return [from, a.length - kept, b.length - kept];
}

function linesOf(bytes: Buffer, separator: number, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to; ) {
    const found = bytes.indexOf(separator, start);
    const end = found < 0 || found >= to ? to : found;
    lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}

function textsOf(bytes: Buffer, lines: readonly Line[]): string[] {
  return lines.slice(0, maxLines).map(([start, end]) => bytes.toString("latin1", start, end));
}

/** Lines [from, to) of a and the lines [from, to) of b that correspond to them. */
interface Hunk {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Returns the hunks that differ. If there are too many, lines are paired by position. */
async function hunksOf(left: string[], right: string[]): Promise<readonly Hunk[]> {
  const { diffArrays } = await import("diff");
  const changes = diffArrays(left, right, { maxEditLength: maxEdits });
  if (changes === undefined) {
    const count = Math.min(left.length, right.length);
    const pairs = Array.from({ length: count }, (_, at) => at).filter(
      (at) => left[at] !== right[at],
    );
    return pairs.map((at): Hunk => ({ a: [at, at + 1], b: [at, at + 1] }));
  }
  const hunks: Hunk[] = [];
  let [atA, atB] = [0, 0];
  let open: Hunk | undefined;
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      if (open !== undefined) hunks.push(open);
      open = undefined;
      atA += count;
      atB += count;
      continue;
    }
    const [endA, endB] = [atA + (removed ? count : 0), atB + (added ? count : 0)];
    open = { a: [open?.a[0] ?? atA, endA], b: [open?.b[0] ?? atB, endB] };
    [atA, atB] = [endA, endB];
  }
  return open === undefined ? hunks : [...hunks, open];
}

interface HunkOptions {
  readonly hunk: Hunk;
  readonly lines: readonly [readonly Line[], readonly Line[]];
  /** Number of the first line; undefined if lines have no numbers. */
  readonly first: number | undefined;
  readonly most: number;
}

function hunkSpots(texts: Texts, { hunk, lines, first, most }: HunkOptions): readonly Spot[] {
  const { a, b, offset = 0 } = texts;
  const [fromA, toA] = hunk.a;
  const [fromB, toB] = hunk.b;
  const numbered = (spot: Spot, line: number): Spot =>
    first === undefined ? spot : { ...spot, line: first + line };
  if (toA - fromA !== toB - fromB) {
    const [startA, endA] = spanOf(lines[0], hunk.a, a.length);
    const [startB, endB] = spanOf(lines[1], hunk.b, b.length);
    const spot = spotAt({ a, b, offset }, [startA, endA, startB, endB]);
    // These are whole lines, and the bytes around them belong to other lines.
    const nothing = Buffer.alloc(0);
    return [numbered({ ...spot, before: nothing, after: nothing }, fromA)];
  }
  const spots: Spot[] = [];
  for (let at = 0; at < toA - fromA && spots.length < most; at += 1) {
    const [startA, endA] = lines[0][fromA + at] ?? [0, 0];
    const [startB, endB] = lines[1][fromB + at] ?? [0, 0];
    const found = byteSpots({
      a: a.subarray(startA, endA),
      b: b.subarray(startB, endB),
      offset: offset + startA,
      most: mostInLine,
    });
    spots.push(...found.spots.map((spot) => numbered(spot, fromA + at)));
  }
  return spots.slice(0, most);
}

/** Returns the bytes of some lines; for no lines, the position where they would be. */
function spanOf(
  lines: readonly Line[],
  [from, to]: readonly [number, number],
  end: number,
): readonly [number, number] {
  const start = lines[from]?.[0] ?? (lines.at(-1)?.[1] ?? end - 1) + 1;
  return [Math.min(start, end), to > from ? (lines[to - 1]?.[1] ?? end) : Math.min(start, end)];
}

/** Returns the 1-based number of the line at an offset. */
function lineNumber(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(newline); at >= 0 && at < offset; at = bytes.indexOf(newline, at + 1))
    line += 1;
  return line;
}

/** Returns the words of some bytes; none if there are more bytes than the limit. */
function wordsOf(bytes: Buffer, from: number, to: number): readonly string[] {
  if (to - from > maxWordBytes) return [];
  return bytes
    .toString("latin1", from, to)
    .split(wordSeparator)
    .filter((word) => word !== "");
}

/** Whether both have the same lines or words, each equally often, and more than one. */
function haveSame(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length || left.length < 2) return false;
  const counts = new Map<string, number>();
  for (const each of left) counts.set(each, (counts.get(each) ?? 0) + 1);
  return right.every((each) => {
    const count = counts.get(each) ?? 0;
    counts.set(each, count - 1);
    return count > 0;
  });
}
