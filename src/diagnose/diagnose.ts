import type { TwinFacts } from "../domain/build/build-facts.ts";
import type { Diagnosis } from "../domain/findings/cause.ts";
import type { AttributedDifference, DiagnosedDifference } from "../domain/findings/difference.ts";
import { chanceFinding } from "./causes/chance.ts";
import { unknownFinding } from "./causes/unknown.ts";
import { rules } from "./causes.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { withFontSubsets } from "./font-subsets.ts";
import type { Finding, Rule } from "./rule.ts";
import { quoteText } from "./say.ts";
import { isConfirmed, suited } from "./suited.ts";

/** Below this confidence a cause is a guess, and a guess misleads people. */
const leastConfidence = 0.4;

/**
 * Adds to every difference why the builds differ there and what to write instead. A difference that
 * only carries another one onward gets that one's cause, and no fix of its own.
 */
export function diagnose(
  attributed: readonly AttributedDifference[],
  twins: TwinFacts,
): readonly DiagnosedDifference[] {
  const differences = withFontSubsets(attributed);
  const own = differences.map((difference) => ({
    ...difference,
    ...diagnosisOf(evidenceOf({ difference, all: differences, twins })),
  }));
  return own.map((difference) => carried(difference, own));
}

function diagnosisOf(evidence: Evidence): Diagnosis {
  const best = surestOf(evidence);
  // If all that is known is that no two runs agree, the cause is chance.
  const drawn = chanceFinding(evidence);
  if (drawn !== undefined && (best === undefined || isGuess(best, drawn))) {
    return { cause: "random", ...drawn };
  }
  return best === undefined
    ? { cause: "unknown", ...unknownFinding(evidence) }
    : { cause: best.rule.cause, ...best.finding };
}

interface Judged {
  readonly rule: Rule;
  readonly finding: Finding;
}

/**
 * Returns the surest finding that the reruns confirm; of two that are equally sure, the earlier
 * rule's.
 */
function surestOf(evidence: Evidence): Judged | undefined {
  const judged = rules.flatMap((rule): readonly Judged[] => {
    // A step that moved no byte fetched nothing, whatever its words and files look like.
    if (rule.cause === "network" && evidence.bytesMoved === 0) return [];
    const own = suited(evidence, rule.nature);
    const finding = own && rule.judge(own);
    return finding === undefined || finding.confidence < leastConfidence ? [] : [{ rule, finding }];
  });
  return judged
    .toSorted((a, b) => b.finding.confidence - a.finding.confidence)
    .find(({ rule }) => isConfirmed(rule, evidence));
}

/**
 * Whether a finding is only a guess: that an instruction fetches something says little about its
 * other output.
 */
function isGuess({ rule, finding }: Judged, drawn: Finding): boolean {
  return rule.cause === "network" && finding.confidence < drawn.confidence;
}

function carried(
  difference: DiagnosedDifference,
  all: readonly DiagnosedDifference[],
): DiagnosedDifference {
  const { carries } = difference;
  if (carries === undefined) return difference;
  const { fix: _fix, edits: _edits, ...rest } = difference;
  const explanation = `It differs only because ${quoteText(carries.path)} differs.`;
  // The origin is missing from the list if it is in no layer of the image: then what differs here
  // shows its cause.
  const origin = all.find(({ path, carries: further }) => path === carries.path && !further);
  if (origin === undefined) return { ...rest, explanation: `${explanation} ${rest.explanation}` };
  return { ...rest, cause: origin.cause, confidence: origin.confidence, explanation };
}
