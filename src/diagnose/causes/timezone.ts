import type { Evidence } from "../evidence.ts";
import { finding, holds } from "../finding.ts";
import { exportFix } from "../fixes/system.ts";
import { zoneFix } from "../fixes/times.ts";
import { zoneOf } from "../recognise/build-time.ts";
import { leakOf } from "../recognise/leaks.ts";
import type { Reading } from "../recognise/readings.ts";
import type { TimePair } from "../recognise/times.ts";
import type { Rule } from "../rule.ts";
import { both, where } from "../say.ts";
import { finder, tokensFound } from "../tokens.ts";

/** The fix for a difference that depends on the time zone. */
export const zoneFallback = exportFix(
  "TZ=UTC",
  "Set a fixed time zone; otherwise the step uses the builder's.",
);
/** Zones differ in steps of a quarter of an hour, by at most 26 hours. */
const [quarter, widest, day] = [900, 26 * 3600, 86_400];

/** The same moment, written in two zones. */
export const timezone: Rule = {
  cause: "timezone",
  nature: "environment",
  judge(evidence) {
    const shifted = evidence.times.pairs.filter((pair) => isZoneShift(evidence, pair));
    const [pair] = shifted;
    if (pair === undefined) return undefined;
    return finding({
      evidence,
      certainty: evidence.twins === undefined ? 0.8 : 0.93,
      share: shifted.length / evidence.places,
      explanation: `${where(evidence, pair.change)} holds the same moment in two time zones: ${both(pair.a, pair.b)}.`,
      fixes: [zoneFix],
      fallback: zoneFallback,
    });
  },
};

/** The zone's name or the value of `TZ`. */
export const zoneName: Rule = {
  cause: "timezone",
  nature: "environment",
  judge(evidence) {
    const leak = leakOf(evidence, ({ name }) => name === "TZ");
    const zones = /(?<![\w+-])(?:UTC|GMT|[A-Z]{3,5}|<?[+-]\d\d(?::?\d\d)?>?(?:-\d\d)?)(?![\w])/g;
    const isVaried = leak !== undefined || differsInZone(evidence);
    const isZone = evidence.again === undefined ? isKnownZone : () => true;
    const tokens =
      leak !== undefined && leak.share > 0.5
        ? leak
        : tokensFound(evidence, finder(zones), (a, b) => isZone(a) && isZone(b));
    if (!isVaried) return undefined;
    const explanation = holds(evidence, tokens, "the time zone of the build");
    if (explanation === undefined) return undefined;
    return finding({
      evidence,
      certainty: 0.86,
      share: tokens.share,
      explanation,
      fixes: [zoneFix],
      fallback: zoneFallback,
    });
  },
};

/**
 * Whether a text is a known zone. If no build ran again to confirm it, a word of capitals may be
 * anything.
 */
function isKnownZone(text: string): boolean {
  return /^(?:UTC|GMT|[A-Z]{1,4}[DS]T|CET|EET|WET|MSK|<?[+-].*)$/.test(text);
}

function differsInZone({ twins }: Evidence): boolean {
  return twins !== undefined && twins[0].env["TZ"] !== twins[1].env["TZ"];
}

function isZoneShift({ twins }: Evidence, { readings, fit, isBinary }: TimePair): boolean {
  if (fit === "build" || fit === "shifted" || isBinary) return false;
  const [a, b] = readings;
  if (a.lacks !== b.lacks || a.unit !== b.unit) return false;
  const apart = b.seconds - a.seconds;
  // Both name their zone, and mean the same moment.
  if (apart === 0) return a.isAbsolute && b.isAbsolute;
  if (a.isAbsolute || Math.abs(apart) > widest) return false;
  if (twins === undefined) return apart % quarter === 0 && a.unit < day;
  return isApart(apart, (zoneOf(twins[1]) ?? 0) - (zoneOf(twins[0]) ?? 0), a);
}

/** Whether two times are as far apart as the two builds' zones. */
function isApart(apart: number, known: number, { unit, lacks }: Reading): boolean {
  if (known === 0) return false;
  if (unit >= day) return Math.abs(apart - known) <= day;
  const tolerance = Math.max(2, unit);
  if (Math.abs(apart - known) < tolerance) return true;
  return lacks === "day" && Math.abs(Math.abs(apart - known) - day) < tolerance;
}
