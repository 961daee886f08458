import { foreignBase } from "../../advise/rules/foreign-executable.ts";
import type { Scope } from "../../containerfile/bases.ts";
import { type Advisory, joinedAdvisories } from "../../domain/source/advisory.ts";
import { type BroughtBase, targetBase } from "./bring-bases.ts";

interface BaseOptions {
  /** The advisories so far. */
  readonly advisories: readonly Advisory[];
  readonly scope: Scope;
  /** The outside images of all stages. */
  readonly bases: readonly BroughtBase[];
}

/** Adds to the advisories that the target's base is an image for another platform. */
export function withForeignBase({ advisories, scope, bases }: BaseOptions): readonly Advisory[] {
  // What FROM says is told already.
  if (advisories.some(({ name }) => name === "foreign-executable")) return advisories;
  const { use, base } = targetBase(bases, scope) ?? {};
  if (use === undefined || base?.architecture === undefined) return advisories;
  const { line, written } = use;
  const found = foreignBase({ scope }, { line, written, architecture: base.architecture });
  return found === undefined ? advisories : joinedAdvisories(advisories, [found]);
}
