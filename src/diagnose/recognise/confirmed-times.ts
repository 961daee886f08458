import { counterpartsOf } from "../fates.ts";
import type { Change, Window } from "../windows.ts";
import { runningClocks } from "./running-clock.ts";
import type { TimePair, Times } from "./times.ts";

/** What is known of one pair of builds, for its times to be held against those of the other pair. */
interface TimedPair {
  readonly windows: readonly Window[];
  readonly times: Times;
  readonly places: number;
  readonly twins: Parameters<typeof runningClocks>[0]["twins"];
}

/**
 * The times of two builds that the two reruns bear out: where these have a value in the same place it is a time of
 * their own, written in the same way. A number that looks like a time once seldom does so four times.
 */
export function confirmedTimes(own: TimedPair, again: TimedPair): Times {
  const kept = own.times.pairs.flatMap((pair): readonly TimePair[] => {
    if (pair.fit === "other") return [pair];
    const places = counterpartsOf(pair.change, again.windows);
    // Where the reruns agree, it is no chance.
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
