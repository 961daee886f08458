import type { Evidence } from "./evidence.ts";
import type { Change, Window } from "./windows.ts";
import type { Range } from "./words.ts";

/** A value that both builds have in the same place, and that differs. */
interface TokenPair {
  readonly a: string;
  readonly b: string;
  /** The bytes just before it in the first build, as Latin-1. */
  readonly lead: string;
  readonly change: Change;
}

/** The values found, and the share of all differing places that are inside them. */
export interface Tokens {
  readonly pairs: readonly TokenPair[];
  readonly share: number;
}

/** Length of {@link TokenPair.lead} in bytes. */
const leadLength = 48;

/** Finds the parts of a text that may be such values. */
export type Finder = (text: string, side: 0 | 1) => readonly Range[];

/**
 * Returns the values that the pattern finds in both builds around the differing places. The pattern
 * must be global.
 */
export function tokensOf(evidence: Evidence, pattern: RegExp): Tokens {
  return tokensFound(evidence, finder(pattern));
}

/** {@link tokensOf} for values that no pattern can find. */
export function tokensFound(
  evidence: Evidence,
  find: Finder,
  isPair: (a: string, b: string) => boolean = () => true,
): Tokens {
  const pairs: TokenPair[] = [];
  let explained = 0;
  for (const window of evidence.windows) {
    const [a, b] = [find(window.texts[0], 0), find(window.texts[1], 1)];
    if (a.length === 0 || b.length === 0) continue;
    for (const change of window.changes) {
      const pair = pairAt(window, change, [a, b], isPair);
      if (pair === undefined) continue;
      explained += 1;
      if (!pairs.some((known) => isSame(known, pair))) pairs.push(pair);
    }
  }
  return { pairs, share: evidence.places === 0 ? 0 : explained / evidence.places };
}

export function finder(pattern: RegExp): Finder {
  return (text) =>
    Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length]);
}

/** Returns the share of places for which the predicate holds. */
export function shareOf(evidence: Evidence, holds: (change: Change, window: Window) => boolean) {
  let explained = 0;
  for (const window of evidence.windows) {
    for (const change of window.changes) if (holds(change, window)) explained += 1;
  }
  return evidence.places === 0 ? 0 : explained / evidence.places;
}

function pairAt(
  { texts }: Window,
  change: Change,
  found: readonly [readonly Range[], readonly Range[]],
  isPair: (a: string, b: string) => boolean,
): TokenPair | undefined {
  for (const inA of found[0]) {
    if (!covers(inA, change.at[0])) continue;
    for (const inB of found[1]) {
      if (!covers(inB, change.at[1])) continue;
      const [a, b] = [texts[0].slice(...inA), texts[1].slice(...inB)];
      if (a === b || !isPair(a, b)) continue;
      return { a, b, lead: texts[0].slice(Math.max(0, inA[0] - leadLength), inA[0]), change };
    }
  }
  return undefined;
}

function covers(outer: Range, inner: Range): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function isSame(known: TokenPair, pair: TokenPair): boolean {
  return known.a === pair.a && known.b === pair.b;
}
