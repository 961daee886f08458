import type { TwinFacts } from "../domain/build-facts.ts";
import type { CauseId, Diagnosis } from "../domain/cause.ts";
import type { Difference } from "../domain/difference.ts";
import { unknownFinding } from "./causes/unknown.ts";
import { rules } from "./causes.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import type { Finding } from "./rule.ts";
import { quoteText } from "./say.ts";

/** Below this a cause is a guess, and a guess sends people the wrong way. */
const leastConfidence = 0.4;

/**
 * Says of every difference why the builds differ there and what to write instead. What only carries another
 * difference onward gets that one's cause, and no fix of its own.
 */
export function diagnose(
  differences: readonly Difference[],
  twins: TwinFacts,
): readonly Difference[] {
  const own = differences.map((difference) => ({
    ...difference,
    ...diagnosisOf(evidenceOf({ difference, all: differences, twins })),
  }));
  return own.map((difference) => carried(difference, own));
}

function diagnosisOf(evidence: Evidence): Diagnosis {
  let best: { readonly cause: CauseId; readonly finding: Finding } | undefined;
  for (const { cause, judge } of rules) {
    const finding = judge(evidence);
    if (finding === undefined) continue;
    if (best === undefined || finding.confidence > best.finding.confidence)
      best = { cause, finding };
  }
  return best === undefined || best.finding.confidence < leastConfidence
    ? { cause: "unknown", ...unknownFinding(evidence) }
    : { cause: best.cause, ...best.finding };
}

function carried(
  difference: Difference & Diagnosis,
  all: readonly (Difference & Diagnosis)[],
): Difference {
  const { carries } = difference;
  if (carries === undefined) return difference;
  const { fix: _fix, ...rest } = difference;
  const explanation = `It only carries onward what differs in ${quoteText(carries.path)}.`;
  // The origin is not in the list when it is in no layer of the image: then what differs here tells its cause.
  const origin = all.find(({ path, carries: further }) => path === carries.path && !further);
  if (origin === undefined) return { ...rest, explanation: `${explanation} ${rest.explanation}` };
  return { ...rest, cause: origin.cause, confidence: origin.confidence, explanation };
}
