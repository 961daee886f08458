import type { VariationName } from "../domain/build/environment.ts";
import type { Difference } from "../domain/findings/difference.ts";

/** Says what bisection found out about some differences; names are in backticks. */
export function variationSentence(differences: readonly Difference[]): string | undefined {
  const found = namesIn(differences.map(({ variations }) => variations));
  if (found.length > 0) {
    return `It differs only with ${found.length === 1 ? "variation" : "variations"} ${listed(found, "and")}.`;
  }
  const among = namesIn(differences.map(({ variationsAmong }) => variationsAmong));
  if (among.length === 0) return undefined;
  if (among.length === 1) {
    return `It differs with variation ${listed(among, "or")}, perhaps only together with others: too few extra builds were allowed to find out.`;
  }
  return `It differs with at least one of the variations ${listed(among, "or")}: too few extra builds were allowed to find out which.`;
}

function namesIn(
  lists: readonly (readonly VariationName[] | undefined)[],
): readonly VariationName[] {
  return [...new Set(lists.flatMap((names) => names ?? []))];
}

function listed(names: readonly VariationName[], word: "and" | "or"): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}
