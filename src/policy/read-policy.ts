import { didYouMean } from "../domain/text/nearest.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { checkedWhole } from "../domain/text/schema.ts";
import type { NamedBuilder, Policy } from "./policy.ts";
import { policySchema } from "./policy-schema.ts";

/** A policy, or everything that is wrong with it: each is a sentence without its full stop. */
type Read = { readonly policy: Policy } | { readonly flaws: readonly string[] };

/** Reads the value of a YAML or JSON document whose scalars are all texts. */
export function readPolicy(value: unknown): Read {
  const found = checkedWhole(policySchema, value);
  if ("flaws" in found) return found;
  const policy = found.value;
  const flaws = [...doubles(policy.builders), ...unmet(policy)];
  return flaws.length === 0 ? { policy } : { flaws };
}

/** Two entries for one identity would look like two builders. */
function doubles(builders: readonly NamedBuilder[]): readonly string[] {
  return builders.flatMap((one, index) =>
    builders.slice(0, index).flatMap((other): readonly string[] => {
      if (one.name === other.name) return [`two builders have the name \`${one.name}\``];
      const isSame =
        one.issuer === other.issuer &&
        one.identity === other.identity &&
        one.repository === other.repository;
      return isSame ? [`builders \`${other.name}\` and \`${one.name}\` are one identity`] : [];
    }),
  );
}

/** Rules that name builders that there are not, or more of them. */
function unmet({ builders, rules }: Policy): readonly string[] {
  const names = builders.map(({ name }) => name);
  const unknown = (["reproductions", "provenance"] as const).flatMap((rule) =>
    (rules[rule]?.builders ?? [])
      .filter((name) => !names.includes(name))
      .map((name) => {
        const end = didYouMean(name, names).replace(/\.$/, "");
        return `\`rules.${rule}.builders\` names \`${shown(name)}\`, which is no builder of the policy${end}`;
      }),
  );
  const { reproductions, provenance } = rules;
  const most = new Set(reproductions?.builders ?? names).size;
  const few =
    reproductions !== undefined && reproductions.atLeast > most
      ? [
          `\`rules.reproductions.at-least\` is ${reproductions.atLeast}, and ${most} builders are named`,
        ]
      : [];
  const nobody =
    provenance !== undefined && names.length === 0
      ? ["`rules.provenance` needs `builders`, who sign it"]
      : [];
  return [...unknown, ...few, ...nobody];
}

function shown(name: string): string {
  return visible(shortened(name, 100));
}
