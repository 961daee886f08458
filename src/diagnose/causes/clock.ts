import { finding } from "../finding.ts";
import { adviceOnly } from "../fixes/system.ts";
import { dateFix } from "../fixes/times.ts";
import { areOfOneDay, differInAge, listedTime } from "../recognise/listings.ts";
import type { TimePair } from "../recognise/times.ts";
import type { Rule } from "../rule.ts";
import { both, where } from "../say.ts";
import { finder, tokensFound, tokensOf } from "../tokens.ts";

const general = adviceOnly(
  "Do not write the time of the build into the image. If a program needs a time, give it the one in SOURCE_DATE_EPOCH, which Twofold sets for every step.",
  "RUN date -u -d @${SOURCE_DATE_EPOCH:-0} > file",
);

const certainties: Readonly<Record<TimePair["fit"], number>> = {
  build: 0.88,
  near: 0.75,
  shifted: 0.7,
  other: 0,
};

/** A time of the build, in text or as a number. */
export const clock: Rule = {
  cause: "clock",
  judge(evidence) {
    const { pairs, buildShare: share } = evidence.times;
    const pair = pairs.find(({ fit }) => fit !== "other");
    if (pair === undefined) return undefined;
    return finding({
      evidence,
      certainty: certainties[pair.fit],
      share,
      explanation: `${where(evidence, pair.change)} holds the time of the build: ${both(pair.a, pair.b)}${formatOf(pair)}.`,
      fixes: [dateFix],
      fallback: general,
    });
  },
};

const asksFraction =
  /%[0-9]*N|perf_counter|monotonic|hrtime|nanoTime|time_ns|\/proc\/uptime|\buptime\b|EPOCHREALTIME/;

/** `%N`, `/proc/uptime`: a small number is a time only if the instruction asks for one. */
export const clockFraction: Rule = {
  cause: "clock",
  judge(evidence) {
    if (!asksFraction.test(evidence.instruction)) return undefined;
    const tokens = tokensOf(evidence, /(?<!\d)\d{1,19}(?:\.\d+)?(?!\d)/g);
    const [pair] = tokens.pairs;
    if (pair === undefined) return undefined;
    return finding({
      evidence,
      certainty: 0.75,
      share: tokens.share,
      explanation: `${where(evidence, pair.change)} holds a reading of the clock, which the instruction asks for: ${both(pair.a, pair.b)}.`,
      fixes: [dateFix],
      fallback: general,
    });
  },
};

/** `ls -l` writes a file's time of day or its year, depending on the file's age. */
export const clockListing: Rule = {
  cause: "clock",
  judge(evidence) {
    const tokens = tokensFound(
      evidence,
      finder(listedTime),
      (a, b) => differInAge(a, b) && areOfOneDay(a, b),
    );
    const [pair] = tokens.pairs;
    if (pair === undefined) return undefined;
    return finding({
      evidence,
      certainty: 0.9,
      share: tokens.share,
      explanation: `${where(evidence, pair.change)} holds a file's time as printed by \`ls -l\`, in a form that depends on the day of the build: ${both(pair.a, pair.b)}.`,
      fallback: adviceOnly(
        "Print times in one fixed form.",
        "RUN TZ=UTC ls -l --time-style=long-iso > file",
      ),
    });
  },
};

const durations =
  /(?<![\w.])(?:\d+m\s?\d+(?:[.,]\d+)?\s?s|\d+:\d\d\.\d+|\d+(?:[.,]\d+)?\s?(?:ns|us|µs|ms|s|secs?|seconds?|m|mins?|minutes?))(?![A-Za-z0-9])/g;

/** How long a step took. */
export const duration: Rule = {
  cause: "clock",
  judge(evidence) {
    const tokens = tokensOf(evidence, durations);
    const [pair] = tokens.pairs;
    if (pair === undefined) return undefined;
    return finding({
      evidence,
      certainty: 0.72,
      share: tokens.share,
      explanation: `${where(evidence, pair.change)} records how long something took: ${both(pair.a, pair.b)}.`,
      fallback: adviceOnly(
        "Keep the log of the step out of the image: send it to standard output, or remove it in the same RUN.",
      ),
    });
  },
};

/** A header of the layer whose time is that of the build. */
export const entryTime: Rule = {
  cause: "clock",
  judge(evidence) {
    const [a, b] = evidence.clue?.headers ?? [];
    if (evidence.difference.kind !== "metadata" || evidence.file !== evidence.member)
      return undefined;
    if (a === undefined || b === undefined || a.mtime === b.mtime) return undefined;
    if (a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid) return undefined;
    return finding({
      evidence,
      certainty: 0.8,
      explanation: `The file's modification time differs: ${both(String(a.mtime), String(b.mtime))} (seconds since 1970).`,
      fallback: adviceOnly(
        "Build with a fixed time for all files: `buildah build --timestamp 0`, as Twofold does.",
      ),
    });
  },
};

function formatOf({ isBinary, format }: TimePair): string {
  return isBinary ? ` (${format})` : "";
}
