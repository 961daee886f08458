import type { Side } from "./model.ts";

/** A value on either side: some of its bytes, as latin1. */
export type Token = readonly [string, string];

/** The most differing values taken from one file. */
const mostTokens = 16;
/** The shortest value: shorter ones appear everywhere by chance. */
const shortestToken = 6;
const longestToken = 4096;
const wordCharacter = /[A-Za-z0-9_+/=.:@-]/;

/**
 * Returns the values in which two contents differ: for text line by line, extended to whole words;
 * otherwise the one stretch between the equal ends.
 */
export function differingTokens(a: Uint8Array, b: Uint8Array): readonly Token[] {
  const [left, right] = [latin1(a), latin1(b)];
  const [linesA, linesB] = [left.split("\n"), right.split("\n")];
  if (linesA.length !== linesB.length) return tokensOf(left, right);
  const tokens: Token[] = [];
  for (const [at, line] of linesA.entries()) {
    if (line !== linesB[at]) tokens.push(...tokensOf(line, linesB[at] ?? ""));
    if (tokens.length >= mostTokens) break;
  }
  return tokens;
}

/**
 * Returns a value of the earlier content that a later content has, too: on both sides the side's
 * own value, and not the other's.
 */
export function sharedToken(
  tokens: readonly Token[],
  later: readonly [Uint8Array, Uint8Array],
): Token | undefined {
  if (tokens.length === 0) return undefined;
  const [a, b] = [latin1(later[0]), latin1(later[1])];
  return tokens.find(
    ([left, right]) =>
      a.includes(left) && b.includes(right) && !a.includes(right) && !b.includes(left),
  );
}

/** Returns what was appended to both contents; undefined if one of them changed in another way. */
export function appended(
  before: readonly [Uint8Array, Uint8Array],
  after: readonly [Uint8Array, Uint8Array],
): readonly [Uint8Array, Uint8Array] | undefined {
  const added = (side: Side): Uint8Array | undefined => {
    const [old, now] = [Buffer.from(before[side]), Buffer.from(after[side])];
    return now.subarray(0, old.length).equals(old) ? now.subarray(old.length) : undefined;
  };
  const [a, b] = [added(0), added(1)];
  return a === undefined || b === undefined ? undefined : [a, b];
}

function tokensOf(a: string, b: string): readonly Token[] {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  while (start > 0 && wordCharacter.test(a[start - 1] ?? "")) start -= 1;
  while (end > 0 && wordCharacter.test(a[a.length - end] ?? "")) end -= 1;
  const token = [a.slice(start, a.length - end), b.slice(start, b.length - end)] as const;
  return token.every(isTelling) && token[0] !== token[1] ? [token] : [];
}

function isTelling(value: string): boolean {
  return value.length >= shortestToken && value.length <= longestToken;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
