/** What a policy can ask for, in the order of reports (docs/policy.md). */
export const ruleNames = [
  "rebuild",
  "reproductions",
  "provenance",
  "advisories",
  "variations",
  "source",
  "age",
  "bases",
  "licences",
  "setuid",
  "size",
] as const;

export type RuleName = (typeof ruleNames)[number];

/** `unchecked`: what the rule asks could not be found out, or nobody who is trusted says it. */
export type RuleVerdict = "holds" | "broken" | "unchecked";

/** What one rule of a policy came to. */
export interface RuleResult {
  readonly rule: RuleName;
  readonly verdict: RuleVerdict;
  /** Whether the policy itself lets this rule stay unchecked. */
  readonly accepted?: true;
  /** Sentences: what the verdict rests on. Untrusted texts in them are shortened. */
  readonly evidence: readonly string[];
  /** What to do about a rule that does not hold. */
  readonly fix?: string;
}

/** An attestation that was read and does not count, and why. */
export interface SetAside {
  /** `repository@digest` of the manifest that holds it. */
  readonly attestation: string;
  /** The end of a sentence. */
  readonly why: string;
}

/** What judging an image by a policy came to. */
export interface Judgement {
  /** `holds` only where every rule holds, or is unchecked and the policy accepts that. */
  readonly verdict: "holds" | "broken";
  readonly rules: readonly RuleResult[];
  /** The first ones that do not count. */
  readonly setAside: readonly SetAside[];
  readonly setAsideOmitted: number;
}

/** Whether a rule keeps the policy from holding. */
export function fails({ verdict, accepted }: Pick<RuleResult, "verdict" | "accepted">): boolean {
  return verdict === "broken" || (verdict === "unchecked" && accepted !== true);
}
