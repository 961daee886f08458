import { staleIn } from "../../advise/rules/stale-time.ts";
import type { Scope } from "../../containerfile/bases.ts";
import type { StaleFile } from "../../domain/findings/stale-file.ts";
import { type Advisory, advisoryNames } from "../../domain/source/advisory.ts";

interface FoundStale {
  /** The advisories so far. */
  readonly advisories: readonly Advisory[];
  /** The image's files whose record of other files' times is not true. */
  readonly stale: readonly StaleFile[];
  readonly scope: Scope;
}

/** Adds to the advisories what was found in the image for `stale-time`. */
export function withFoundStale({ advisories, stale, scope }: FoundStale): readonly Advisory[] {
  if (stale.length === 0) return advisories;
  const read = advisories.find(({ name }) => name === "stale-time");
  const others = advisories.filter(({ name }) => name !== "stale-time");
  const rank = ({ name }: Advisory): number => advisoryNames.indexOf(name);
  return [...others, staleIn({ scope }, stale, read)].toSorted(
    (one, other) => rank(one) - rank(other),
  );
}
