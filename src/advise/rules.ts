import type { Advisory } from "../domain/advisory.ts";
import type { Facts } from "./facts.ts";
import type { Rule } from "./rule.ts";
import { dirty } from "./rules/dirty.ts";
import { noRepository } from "./rules/no-repository.ts";
import { unpushed } from "./rules/unpushed.ts";
import { untagged } from "./rules/untagged.ts";
import { unverifiable } from "./rules/unverifiable.ts";

/** Every rule, in the order of `advisoryNames`: the order in which advisories are reported. */
export const rules: readonly Rule[] = [dirty, unpushed, untagged, unverifiable, noRepository];

/** The advisories that hold for these facts. */
export function advise(facts: Facts): readonly Advisory[] {
  return rules.flatMap((rule) => {
    const found = rule.advise(facts);
    return found === undefined ? [] : [{ name: rule.name, ...found }];
  });
}
