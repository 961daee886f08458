import { riskAdvisories } from "../../advise/image-risks.ts";
import type { Scope } from "../../containerfile/bases.ts";
import type { RiskyFiles } from "../../domain/findings/risky-file.ts";
import { type Advisory, type AdvisoryName, advisoryNames } from "../../domain/source/advisory.ts";

interface FoundRisks {
  /** The advisories so far. */
  readonly advisories: readonly Advisory[];
  readonly risks: RiskyFiles;
  readonly scope: Scope;
  readonly forbid: readonly AdvisoryName[];
}

/** Adds to the advisories what was found in the image about rights and access. */
export function withFoundRisks({ advisories, ...found }: FoundRisks): readonly Advisory[] {
  const more = riskAdvisories(found);
  if (more.length === 0) return advisories;
  const names = more.map(({ name }) => name);
  const others = advisories.filter(({ name }) => !names.includes(name));
  const rank = ({ name }: Advisory): number => advisoryNames.indexOf(name);
  return [...others, ...more].toSorted((one, other) => rank(one) - rank(other));
}
