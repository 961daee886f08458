import { dump, excerpt, leadOf, quoted, textOf } from "./bytes.ts";
import { Cursor } from "./cursor.ts";

/** Bytes kept on each side of the first difference: enough for a short line. */
const kept = 160;
/** The longest line that is shown, in bytes. */
const longestLine = 120;
/**
 * Lines are counted only this far, in bytes: beyond it, a line number helps nobody and costs time.
 */
const countedBytes = 1024 * 1024;

/** The first place where two streams differ. */
export interface FirstDifference {
  /** Number of bytes before it, which are equal. */
  readonly offset: number;
  /** The last of the equal bytes. */
  readonly before: Buffer;
  /** The first bytes from there on, on either side; empty if a side has ended. */
  readonly after: readonly [Buffer, Buffer];
  /** 1-based number of the line; undefined far into a file. */
  readonly line: number | undefined;
}

/**
 * Finds where two streams first differ, holding no more than a chunk of each; undefined if they are
 * equal.
 */
export async function firstDifference(
  a: AsyncIterable<Uint8Array>,
  b: AsyncIterable<Uint8Array>,
): Promise<FirstDifference | undefined> {
  const sides = [new Cursor(a), new Cursor(b)] as const;
  try {
    return await meet(sides, () => {});
  } finally {
    await Promise.all(sides.map((side) => side.close()));
  }
}

/**
 * Reads two streams up to the first difference and leaves both there. Undefined if they are equal
 * to the end.
 * @param keep gets the equal bytes, piece by piece
 */
export async function meet(
  [a, b]: readonly [Cursor, Cursor],
  keep: (equal: Buffer) => void,
): Promise<FirstDifference | undefined> {
  const common = new Common();
  for (;;) {
    const [left, right] = await Promise.all([a.fill(), b.fill()]);
    if (left.length === 0 && right.length === 0) return undefined;
    const length = equalLength(left, right);
    if (length > 0) {
      const equal = left.subarray(0, length);
      common.add(equal);
      keep(equal);
      a.skip(length);
      b.skip(length);
    }
    if (length === 0 || (length < left.length && length < right.length)) {
      const after = await Promise.all([a.peek(kept), b.peek(kept)]);
      return { offset: common.length, before: common.tail, after, line: common.line };
    }
  }
}

/**
 * Returns facts that show a difference: its offset, the bytes there on both sides, and the line if
 * it is short text.
 */
export function describeDifference(found: FirstDifference): readonly string[] {
  const { offset, before, after } = found;
  const [a, b] = after;
  const from = offset - leadOf(before);
  const line = lineOf(found);
  return [
    `first difference at offset ${offset}`,
    `offset ${from}: ${dump(excerpt(before, a))} ≠ ${dump(excerpt(before, b))}`,
    ...(line === undefined ? [] : [line]),
  ];
}

/** Returns the differing line of both sides, if it is short and text on both. */
function lineOf({ offset, before, after, line }: FirstDifference): string | undefined {
  const start = before.lastIndexOf(0x0a) + 1;
  if (start === 0 && before.length < offset) return undefined;
  const [a, b] = after.map((bytes) => {
    const end = bytes.indexOf(0x0a);
    if (end < 0 && bytes.length === kept) return undefined;
    const rest = end < 0 ? bytes : bytes.subarray(0, end);
    const whole = Buffer.concat([before.subarray(start), rest]);
    return whole.length > longestLine ? undefined : textOf(whole);
  });
  if (a === undefined || b === undefined || a === b) return undefined;
  return `line${line === undefined ? "" : ` ${line}`}: ${quoted(a)} ≠ ${quoted(b)}`;
}

function equalLength(a: Buffer, b: Buffer): number {
  const length = Math.min(a.length, b.length);
  if (a.compare(b, 0, length, 0, length) === 0) return length;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return at;
}

/**
 * Tracks the equal bytes so far: their number, the last of them, and the line in which they end.
 */
class Common {
  length = 0;
  tail: Buffer = Buffer.alloc(0);
  #lines = 1;

  add(bytes: Buffer): void {
    if (this.length < countedBytes) this.#lines += newlines(bytes);
    this.length += bytes.length;
    this.tail =
      bytes.length >= kept
        ? Buffer.from(bytes.subarray(-kept))
        : Buffer.concat([this.tail, bytes]).subarray(-kept);
  }

  get line(): number | undefined {
    return this.length < countedBytes ? this.#lines : undefined;
  }
}

function newlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}
