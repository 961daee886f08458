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

const copiedFirst = adviceOnly(
  "Copy the files into a stage and mount that, or build with a buildah that does not write this digest (1.43 does not).",
  "FROM scratch AS files\nCOPY . /\n…\nRUN --mount=type=bind,from=files,target=/src make -C /src",
);

/** How some versions of buildah end the history of a RUN that mounts the context. */
const mountDigest = /:sha256:[0-9a-f]{64}$/;

/**
 * The digest of what a step mounts of the build context, which buildah 1.39 writes into the history:
 * it is over the modification times, too.
 */
export const mountedContext: Rule = {
  cause: "context-mtime",
  nature: "environment",
  judge(evidence) {
    const { value } = evidence.difference;
    if (value?.keys[0] !== "history" || value.keys[2] !== "created_by") return undefined;
    const [a, b] = value.values.map((text) =>
      typeof text === "string" && mountDigest.test(text) ? text.slice(0, -64) : undefined,
    );
    if (a !== b || a?.includes(" --mount=") !== true) return undefined;
    return finding({
      evidence,
      certainty: 0.97,
      share: 1,
      explanation:
        "The history of the step ends in a digest that buildah makes of the files that the step mounts from the build context, and of their modification times. Git does not store these; they come from the checkout.",
      fallback: copiedFirst,
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
