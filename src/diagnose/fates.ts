import type { Clue } from "../domain/findings/clue.ts";
import { type Change, isCutSpot, type Window } from "./windows.ts";

/**
 * What happened to a differing place when both builds ran again in the same environments: `steady`
 * if both gave the same as before, `moved` if one did not.
 */
export type Fate = "steady" | "moved";

/** Empty if the reruns were not compared. */
export type Fates = ReadonlyMap<Change, Fate>;

/**
 * Bytes of a value that no two runs have in common by chance. Shorter values count only in the same
 * place.
 */
const wideBytes = 4;

/** One pair of builds: its windows, and the clue that they were made from, if there is one. */
interface Pair {
  readonly windows: readonly Window[];
  readonly clue: Pick<Clue, "isCut" | "sizes"> | undefined;
}

/** Returns the fate of each change of one pair, from what the other pair has in its place. */
export function fatesOf(pair: Pair, again: Pair): Fates {
  const others = again.windows.flatMap(({ texts, changes }) =>
    changes.map((change) => ({ change, value: valueOf(texts, change) })),
  );
  const isAligned =
    pair.clue?.sizes.every((size, side) => size === again.clue?.sizes[side]) === true;
  const isOnly = changesOf(pair.windows) === 1 && others.length <= 1;
  const fateOf = (texts: Window["texts"], change: Change): Fate | undefined => {
    if (!isAligned && isAmount(change)) return isOnly ? "moved" : undefined;
    const value = valueOf(texts, change);
    const isAnywhere = !isAligned && isWide(change);
    const isSame = others.some(
      (other) => other.value === value && (isAnywhere || isInPlaceOf(other.change, change)),
    );
    if (isSame) return "steady";
    const isSeen =
      again.clue?.isCut !== true || others.some((other) => isInPlaceOf(other.change, change));
    return isSeen ? "moved" : undefined;
  };
  const changes = pair.windows.flatMap((window) =>
    window.changes.map((change) => [change, fateOf(window.texts, change)] as const),
  );
  return new Map(changes.filter((each): each is [Change, Fate] => each[1] !== undefined));
}

/**
 * Whether a change shows how much there is more than what it is: only one side has it, or so much
 * that its end was not kept. The same bytes in files of other sizes are then no sign of a steady value.
 */
function isAmount({ spot, at }: Change): boolean {
  return isCutSpot(spot) || at.some(([start, end]) => start === end);
}

function changesOf(windows: readonly Window[]): number {
  return windows.reduce((sum, { changes }) => sum + changes.length, 0);
}

/** Returns the changes of the other pair that are in the place of this one. */
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
