import {
  fails,
  type Judgement,
  type RuleName,
  type RuleResult,
  ruleNames,
  type SetAside,
} from "../domain/findings/judgement.ts";
import type { PolicyFacts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import type { Policy, Rules } from "./policy.ts";
import { provenance, reproductions } from "./rules/agreement.ts";
import { advisories, age, rebuild, source, variations } from "./rules/build.ts";
import { bases, licences, setuid, size } from "./rules/content.ts";

/** The most attestations that are listed with why they do not count. */
const mostSetAside = 20;

/**
 * Judges an image by a policy. Each rule is judged by itself, and one that stays unchecked fails
 * unless it says otherwise.
 */
export function judge(
  policy: Policy,
  about: { readonly facts: PolicyFacts; readonly setAside: readonly SetAside[] },
): Judgement {
  const { facts, setAside } = about;
  const rules = ruleNames.flatMap((name): readonly RuleResult[] => {
    const rule = policy.rules[name];
    const finding = findingOf(name, policy, facts);
    if (rule === undefined || finding === undefined) return [];
    const isAccepted = finding.verdict === "unchecked" && rule.ifUnchecked === "accept";
    return [{ rule: name, ...finding, ...(isAccepted ? { accepted: true as const } : {}) }];
  });
  return {
    verdict: rules.some(fails) ? "broken" : "holds",
    rules,
    setAside: setAside.slice(0, mostSetAside),
    setAsideOmitted: Math.max(0, setAside.length - mostSetAside),
  };
}

function findingOf(
  name: RuleName,
  { builders, rules }: Policy,
  facts: PolicyFacts,
): Finding | undefined {
  const judges: { readonly [Name in keyof Rules]: () => Finding | undefined } = {
    rebuild: () => rules.rebuild && rebuild(rules.rebuild, facts),
    reproductions: () => rules.reproductions && reproductions(builders)(rules.reproductions, facts),
    provenance: () => rules.provenance && provenance(builders)(rules.provenance, facts),
    advisories: () => rules.advisories && advisories(rules.advisories, facts),
    variations: () => rules.variations && variations(rules.variations, facts),
    source: () => rules.source && source(rules.source, facts),
    age: () => rules.age && age(rules.age, facts),
    bases: () => rules.bases && bases(rules.bases, facts),
    licences: () => rules.licences && licences(rules.licences, facts),
    setuid: () => rules.setuid && setuid(rules.setuid, facts),
    size: () => rules.size && size(rules.size, facts),
  };
  return judges[name]();
}
