import type { TwinFacts } from "../domain/build/build-facts.ts";
import type { Clue, Spot } from "../domain/findings/clue.ts";
import type { DiagnosedDifference } from "../domain/findings/difference.ts";
import { evidenceOf } from "./evidence.ts";
import type { Change, Window } from "./windows.ts";

/** A text with more differing words than these does not differ for a few reasons only. */
const mostWords = 12;

/**
 * Takes a text apart into the words that differ: one clue for all times, because the words of a
 * date say nothing alone, and one for each other word. Empty if there is nothing to take apart.
 */
export function wordParts(
  difference: DiagnosedDifference,
  clue: Clue,
  twins: TwinFacts,
): readonly Clue[] {
  const { windows, times } = evidenceOf({ difference, all: [difference], twins });
  const clocks = new Set(times.pairs.map(({ change }) => change));
  const words = windows.flatMap((window) =>
    window.changes.map((change, at) => ({
      spot: spotOf(window, change, at),
      isTime: clocks.has(change),
    })),
  );
  if (words.length < 2 || words.length > mostWords) return [];
  const dates = words.filter(({ isTime }) => isTime).map(({ spot }) => spot);
  const others = words.filter(({ isTime }) => !isTime).map(({ spot }) => [spot]);
  return [...(dates.length === 0 ? [] : [dates]), ...others]
    .toSorted(([a], [b]) => (a?.offset ?? 0) - (b?.offset ?? 0))
    .map((spots) => ({ ...clue, spots }));
}

/** Returns a change as a spot of its own, with the equal bytes up to its neighbours. */
function spotOf({ texts: [left, right], changes }: Window, change: Change, at: number): Spot {
  const { spot, whole } = change;
  const [[start, end], [startB, endB]] = change.at;
  const before = left.slice(changes[at - 1]?.at[0][1] ?? 0, start);
  const after = left.slice(end, changes[at + 1]?.at[0][0]);
  return {
    ...spot,
    offset: spot.offset + start - whole[0][0],
    a: bytesOf(left.slice(start, end)),
    b: bytesOf(right.slice(startB, endB)),
    before: bytesOf(before),
    after: bytesOf(after),
  };
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}
