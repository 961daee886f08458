import { wordSeparator } from "../../domain/text/words.ts";
import type { Evidence } from "../evidence.ts";
import type { Window } from "../windows.ts";

/** The same things in another order. */
export interface Reordering {
  readonly share: number;
  /** What changed its place, as each build has it; empty if only the comparison saw it. */
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** In binary formats, everything except names separates words; shorter runs are there by chance. */
const binarySeparator = /[^\w./-]/;
const shortestName = 2;

/**
 * Returns how much of a difference is a permutation: of lines or members, or of the words that
 * differ.
 */
export function reorderingOf(evidence: Evidence): Reordering | undefined {
  if (evidence.isName) return undefined;
  const isBinary = evidence.format !== "text" && evidence.format !== "json";
  const words = evidence.windows.map((window) => (isBinary ? namesOf(window) : wordsOf(window)));
  const a = words.flatMap((each) => each.a);
  const b = words.flatMap((each) => each.b);
  const { isReordered = false, hasSameWords = false } = evidence.clue ?? {};
  if (isReordered || hasSameWords) return { share: 1, a, b };
  if (isPermutation(a, b)) return { share: 1, a, b };
  const permuted = words.filter((each) => isPermutation(each.a, each.b));
  if (permuted.length === 0) return undefined;
  const places = permuted.reduce((sum, { count }) => sum + count, 0);
  return {
    share: places / evidence.places,
    a: permuted.flatMap((each) => each.a),
    b: permuted.flatMap((each) => each.b),
  };
}

interface WindowWords {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly count: number;
}

function wordsOf(window: Window): WindowWords {
  return touched(window, wordSeparator);
}

function namesOf(window: Window): WindowWords {
  const { a, b, count } = touched(window, binarySeparator);
  const isName = (word: string): boolean => word.length >= shortestName;
  return { a: a.filter(isName), b: b.filter(isName), count };
}

/** Returns the whole words that the changes touch, on either side. */
function touched({ texts, changes }: Window, between: RegExp): WindowWords {
  const splitter = new RegExp(`(?:${between.source})+`);
  const of = (side: 0 | 1) =>
    changes.flatMap(({ at }) => {
      const text = texts[side];
      let [start, end] = at[side];
      while (start > 0 && !between.test(text.charAt(start - 1))) start -= 1;
      while (end < text.length && !between.test(text.charAt(end))) end += 1;
      return text
        .slice(start, end)
        .split(splitter)
        .filter((word) => word !== "");
    });
  return { a: of(0), b: of(1), count: changes.length };
}

/** Whether the same words, at least two, come in another order. */
function isPermutation(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  if (a.every((word, at) => word === b[at])) return false;
  const [left, right] = [[...a].sort(), [...b].sort()];
  return left.every((word, at) => word === right[at]);
}
