import type { Clue } from "../domain/findings/clue.ts";
import type { Change, Window } from "./windows.ts";

/**
 * What became of a differing place when both builds ran again in the same environments: `steady` where both came to
 * the same as before, `moved` where one did not.
 */
export type Fate = "steady" | "moved";

/** Empty where nobody looked. */
export type Fates = ReadonlyMap<Change, Fate>;

/** Bytes of a value that no two runs of chance have in common; shorter ones must stand in the same place to count. */
const wideBytes = 4;

/** One pair of builds: its windows, and what they were made from where that is a content. */
interface Pair {
  readonly windows: readonly Window[];
  readonly clue: Pick<Clue, "isCut" | "sizes"> | undefined;
}

/** The fate of each change of one pair, by what the other pair has in its place. */
export function fatesOf(pair: Pair, again: Pair): Fates {
  const others = again.windows.flatMap(({ texts, changes }) =>
    changes.map((change) => ({ change, value: valueOf(texts, change) })),
  );
  const isAligned =
    pair.clue?.sizes.every((size, side) => size === again.clue?.sizes[side]) === true;
  const fates = new Map<Change, Fate>();
  for (const { texts, changes } of pair.windows) {
    for (const change of changes) {
      const value = valueOf(texts, change);
      const isNarrow = !isWide(change);
      const isSame = others.some(
        (other) =>
          other.value === value && ((!isAligned && !isNarrow) || isInPlaceOf(other.change, change)),
      );
      const isSeen =
        again.clue?.isCut !== true || others.some((other) => isInPlaceOf(other.change, change));
      if (isSame) fates.set(change, "steady");
      else if (isSeen) fates.set(change, "moved");
    }
  }
  return fates;
}

/** The changes of the other pair that stand in the place of this one. */
export function counterpartsOf(change: Change, again: readonly Window[]): readonly Change[] {
  return again.flatMap(({ changes }) => changes.filter((other) => isInPlaceOf(other, change)));
}

/** Whether a value is too long to come out the same by chance. */
export function isWide({ at }: Change): boolean {
  return Math.max(...at.map(([start, end]) => end - start)) >= wideBytes;
}

function valueOf(texts: Window["texts"], { at }: Change): string {
  return JSON.stringify([texts[0].slice(...at[0]), texts[1].slice(...at[1])]);
}

function isInPlaceOf({ spot: one }: Change, { spot: other }: Change): boolean {
  if (one.section !== other.section || one.field !== other.field) return false;
  if (one.line !== undefined || other.line !== undefined) return one.line === other.line;
  const endOf = ({ offset, a, b }: typeof one): number => offset + Math.max(a.length, b.length, 1);
  return one.offset < endOf(other) && other.offset < endOf(one);
}
