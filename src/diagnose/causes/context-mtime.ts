import { contextShiftSeconds } from "../../domain/build/environments.ts";
import type { Evidence } from "../evidence.ts";
import { finding, holds } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import { zoneOf } from "../recognise/build-time.ts";
import { signs } from "../recognise/instructions.ts";
import { areOfOneDay, differInAge, listedTime } from "../recognise/listings.ts";
import type { TimePair } from "../recognise/times.ts";
import type { Rule } from "../rule.ts";
import { both, where } from "../say.ts";
import { finder, tokensFound } from "../tokens.ts";

/** The fix for a difference that depends on the times of the context's files. */
export const fixedTimes = adviceOnly(
  "Do not let the build depend on modification times: set them to a fixed time before they are read.",
  "RUN find . -exec touch -hd @0 {} +",
);

/**
 * The modification times of the files that COPY brought in: they come from the checkout, not from
 * the source.
 */
export const contextMtime: Rule = {
  cause: "context-mtime",
  nature: "environment",
  judge(evidence) {
    const times = evidence.times.pairs;
    const shifted = times.filter((pair) => isShifted(evidence, pair));
    const asked = signs.asksFileTimes.test(evidence.instruction)
      ? times.filter(({ fit }) => fit === "other")
      : [];
    const found = shifted.length > 0 ? shifted : asked;
    const [pair] = found;
    if (pair === undefined) return undefined;
    const share = Math.min(1, found.length / Math.max(1, evidence.places));
    return finding({
      evidence,
      certainty: shifted.length > 0 ? 0.93 : 0.58,
      share,
      explanation: `${where(evidence, pair.change)} holds the modification time of a file from the build context: ${both(pair.a, pair.b)}. Git does not store modification times; they come from the checkout.`,
      fallback: fixedTimes,
    });
  },
};

/**
 * A file that is recent in one build's copy of the context, and more than half a year old in the
 * other's.
 */
export const contextListing: Rule = {
  cause: "context-mtime",
  nature: "environment",
  judge(evidence) {
    const tokens = tokensFound(
      evidence,
      finder(listedTime),
      (a, b) => differInAge(a, b) && !areOfOneDay(a, b),
    );
    const explanation = holds(
      evidence,
      tokens,
      "the modification time of a file from the build context, as printed by `ls -l`",
    );
    if (explanation === undefined) return undefined;
    return finding({
      evidence,
      certainty: 0.9,
      share: tokens.share,
      explanation,
      fallback: fixedTimes,
    });
  },
};

/** Whether two times are as far apart as those of the two builds' copies of the context. */
function isShifted({ twins }: Evidence, { readings, fit }: TimePair): boolean {
  if (fit === "build" || twins === undefined) return false;
  const [a, b] = readings;
  const zones = a.isAbsolute ? 0 : (zoneOf(twins[1]) ?? 0) - (zoneOf(twins[0]) ?? 0);
  const apart = b.seconds - a.seconds - contextShiftSeconds;
  return [0, zones].some((zone) => Math.abs(apart - zone) <= Math.max(2, a.unit));
}
