import type { Evidence } from "../evidence.ts";
import type { Change, Window } from "../windows.ts";

/** The same things in another order. */
export interface Reordering {
  readonly share: number;
  /** What changed its place, as each build has it; empty where only the comparison saw it. */
  readonly a: readonly string[];
  readonly b: readonly string[];
}

const separator = /[\s\0"'`<>()[\]{}=,;|:]/;

/** How much of a difference is a permutation: of lines or members, or of the words that differ. */
export function reorderingOf(evidence: Evidence): Reordering | undefined {
  if (evidence.isName) return undefined;
  const words = evidence.windows.map((window) => wordsOf(window));
  const a = words.flatMap((each) => each.a);
  const b = words.flatMap((each) => each.b);
  if (evidence.clue?.isReordered === true) return { share: 1, a, b };
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

/** Whether the order is by byte in one build and not in the other. */
export function isSortedOnce({ a, b }: Pick<Reordering, "a" | "b">): boolean {
  return a.length > 1 && isSorted(a) !== isSorted(b);
}

function isSorted(words: readonly string[]): boolean {
  return words.every((word, at) => at === 0 || (words[at - 1] ?? "") <= word);
}

interface WindowWords {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly count: number;
}

function wordsOf({ texts, changes }: Window): WindowWords {
  const of = (side: 0 | 1) =>
    changes
      .flatMap((change) => wholeWords(texts[side], change, side))
      .filter((word) => word !== "");
  return { a: of(0), b: of(1), count: changes.length };
}

/** The words that a change touches, whole. */
function wholeWords(text: string, { at }: Change, side: 0 | 1): readonly string[] {
  let [start, end] = at[side];
  while (start > 0 && !separator.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !separator.test(text.charAt(end))) end += 1;
  return text.slice(start, end).split(new RegExp(`${separator.source}+`));
}

/** The same words, at least two, in another order. */
function isPermutation(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  if (a.every((word, at) => word === b[at])) return false;
  const [left, right] = [[...a].sort(), [...b].sort()];
  return left.every((word, at) => word === right[at]);
}
