import { counterpartsOf } from "../fates.ts";
import type { Change, Window } from "../windows.ts";
import { runningClocks } from "./running-clock.ts";
import type { TimePair, Times } from "./times.ts";

/** What is known about one pair of builds, to compare its times with those of the other pair. */
interface TimedPair {
  readonly windows: readonly Window[];
  readonly times: Times;
  readonly places: number;
  readonly twins: Parameters<typeof runningClocks>[0]["twins"];
}

/**
 * Returns the times of two builds that the reruns confirm: where the reruns have a value in the
 * same place, it is a time of their own, written in the same way. A number that looks like a time
 * once seldom does so four times.
 */
export function confirmedTimes(own: TimedPair, again: TimedPair): Times {
  const kept = own.times.pairs.flatMap((pair): readonly TimePair[] => {
    if (pair.fit === "other") return [pair];
    const places = counterpartsOf(pair.change, again.windows);
    // If the reruns agree here, it is not chance.
    if (places.length === 0) return [pair];
    if (places.some((change) => bearsOut(pair, timeAt(again.times, change)))) return [pair];
    return pair.isSampled ? [] : [{ ...pair, fit: "other" }];
  });
  const pairs = [
    ...kept,
    ...runningClocks(own, again, new Set(kept.filter(isOfBuild).map(({ change }) => change))),
  ];
  const places = Math.max(1, own.places);
  return {
    pairs,
    share: pairs.length / places,
    buildShare: pairs.filter(isOfBuild).length / places,
  };
}

function isOfBuild({ fit }: TimePair): boolean {
  return fit !== "other";
}

function timeAt({ pairs }: Times, change: Change): TimePair | undefined {
  return pairs.find((pair) => pair.change === change);
}

function bearsOut(pair: TimePair, other: TimePair | undefined): boolean {
  if (other === undefined || other.fit === "other") return false;
  return pair.format === other.format || (!pair.isSampled && !other.isSampled);
}
