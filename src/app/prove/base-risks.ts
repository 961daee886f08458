import { riskAdvisories } from "../../advise/image-risks.ts";
import type { RiskyFiles } from "../../domain/findings/risky-file.ts";
import type { Advisory, AdvisoryName } from "../../domain/source/advisory.ts";

interface BaseRisks {
  /** The advisories so far. */
  readonly advisories: readonly Advisory[];
  readonly risks: RiskyFiles;
  readonly forbid: readonly AdvisoryName[];
}

const fix =
  "Write the paths under `leave-out:` of the declaration, write a fixed file in their place under `files:`, or do without the package.";

/**
 * Adds the advisories on the files of a base that policy forbids. All of them come from packages
 * that the declaration names, so without that there is nothing to advise.
 */
export function withBaseRisks({ advisories, risks, forbid }: BaseRisks): readonly Advisory[] {
  const files = risks.files.map((file) => ({ ...file, isOfBase: true }));
  const found = riskAdvisories({ risks: { ...risks, files }, forbid });
  return [...advisories, ...found.map((advisory) => ({ ...advisory, fix }))];
}
