/** Start, and end (exclusive). */
export type Range = readonly [start: number, end: number];

/**
 * Matches what separates values: blanks, quotes, brackets, and the bytes that end strings in binary
 * files.
 */
const separators = /[\s\0"'`<>()[\]{}=,;|]+/g;

interface Word {
  readonly text: string;
  readonly start: number;
}

/**
 * Splits a differing run into its differing words. The comparison treats values that are close
 * together as one run, and each may have a cause of its own. The run stays as it is if the two
 * versions have different numbers of words.
 */
export function wordChanges(
  texts: readonly [string, string],
  at: readonly [Range, Range],
  isCut: boolean,
): readonly (readonly [Range, Range])[] {
  const whole = [withoutNuls(texts[0], at[0]), withoutNuls(texts[1], at[1])] as const;
  if (!isReadable(texts[0].slice(...at[0]) + texts[1].slice(...at[1]))) return [at];
  const [left, right] = [wordsOf(texts[0], whole[0]), wordsOf(texts[1], whole[1])];
  const count = isCut ? Math.min(left.length, right.length) - 1 : left.length;
  if (count < 2 || (!isCut && left.length !== right.length)) return [whole];
  const changes: (readonly [Range, Range])[] = [];
  for (let index = 0; index < count; index += 1) {
    const [a, b] = [left[index], right[index]];
    if (a !== undefined && b !== undefined && a.text !== b.text) changes.push(coresOf(a, b));
  }
  return changes.length === 0 ? [whole] : changes;
}

/** Whether a run is mostly text. Other bytes contain separators by chance. */
function isReadable(run: string): boolean {
  const strange = run.match(/[^\s\0!-~]/g)?.length ?? 0;
  return strange <= run.length / 5;
}

/** Removes the zeros that fill a shorter string in a program up to the start of the next one. */
function withoutNuls(text: string, [start, end]: Range): Range {
  let [from, to] = [start, end];
  while (to > from && text[to - 1] === "\0") to -= 1;
  while (from < to && text[from] === "\0") from += 1;
  return [from, to];
}

function wordsOf(text: string, [start, end]: Range): readonly Word[] {
  const words: Word[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(separators)) {
    words.push({ text: text.slice(from, start + match.index), start: from });
    from = start + match.index + match[0].length;
  }
  words.push({ text: text.slice(from, end), start: from });
  return words;
}

/** Removes what both begin and end with. */
function coresOf(a: Word, b: Word): readonly [Range, Range] {
  const least = Math.min(a.text.length, b.text.length);
  let lead = 0;
  while (lead < least && a.text[lead] === b.text[lead]) lead += 1;
  let tail = 0;
  while (tail < least - lead && a.text.at(-1 - tail) === b.text.at(-1 - tail)) tail += 1;
  return [
    [a.start + lead, a.start + a.text.length - tail],
    [b.start + lead, b.start + b.text.length - tail],
  ];
}
