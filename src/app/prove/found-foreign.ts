import { foreignIn } from "../../advise/rules/foreign-executable.ts";
import type { Scope } from "../../containerfile/bases.ts";
import type { ForeignProgram } from "../../domain/findings/program.ts";
import { type Advisory, advisoryNames } from "../../domain/source/advisory.ts";

interface FoundForeign {
  /** The advisories so far. */
  readonly advisories: readonly Advisory[];
  readonly programs: readonly ForeignProgram[];
  /** What the image is for. */
  readonly platform: string;
  readonly scope: Scope;
}

/** Adds to the advisories the programs of the image that its platform does not run. */
export function withFoundForeign(found: FoundForeign): readonly Advisory[] {
  const { advisories, programs, scope } = found;
  if (programs.length === 0) return advisories;
  const read = advisories.find(({ name }) => name === "foreign-executable");
  const others = advisories.filter(({ name }) => name !== "foreign-executable");
  const rank = ({ name }: Advisory): number => advisoryNames.indexOf(name);
  return [...others, foreignIn({ scope }, found, read)].toSorted(
    (one, other) => rank(one) - rank(other),
  );
}
