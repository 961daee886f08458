import type { RuleVerdict } from "../domain/findings/judgement.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import type { Fact } from "./facts.ts";
import type { Rules } from "./policy.ts";

/** What a rule came to, before leniency. */
export interface Finding {
  readonly verdict: RuleVerdict;
  readonly evidence: readonly string[];
  readonly fix?: string;
}

/** Judges one rule by what is known. */
export type Judge<Name extends keyof Rules> = (
  rule: Rules[Name],
  facts: import("./facts.ts").PolicyFacts,
) => Finding;

/** Judges what is known; what is not stays unchecked. */
export function byFact<T>(fact: Fact<T>, judge: (value: T, by: string) => Finding): Finding {
  if (fact.known) return judge(fact.value, fact.by);
  return { verdict: "unchecked", evidence: [fact.why], fix: fact.fix };
}

/** How many names a sentence has at most. */
const mostNamed = 10;

/** Lists texts of others in a sentence. */
export function some(texts: readonly string[]): string {
  const listed = texts.slice(0, mostNamed).map((text) => `\`${visible(shortened(text, 200))}\``);
  const more = texts.length - listed.length;
  return [...listed, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** Holds where nothing is against it. */
export function unless(
  against: readonly string[],
  found: { readonly holds: string; readonly broken: string; readonly fix: string },
): Finding {
  return against.length === 0
    ? { verdict: "holds", evidence: [found.holds] }
    : { verdict: "broken", evidence: [found.broken], fix: found.fix };
}
