import type { Scope } from "../containerfile/bases.ts";
import { isAtLeast, parseBuildahVersion } from "../domain/build/buildah-version.ts";
import { childArgUses } from "./finders/child-arguments.ts";
import { dropUses } from "./finders/drops.ts";
import { excludeUses } from "./finders/excludes.ts";
import { hiddenArgUses } from "./finders/hidden-arguments.ts";
import { stageUses } from "./finders/stages.ts";
import { syntaxUses } from "./finders/syntax.ts";
import { volumeUses } from "./finders/volumes.ts";
import { dialect } from "./table.ts";
import type { DialectUse, Finder } from "./use.ts";

const finders: readonly Finder[] = [
  syntaxUses,
  excludeUses,
  stageUses,
  dropUses,
  volumeUses,
  childArgUses,
  hiddenArgUses,
];

/**
 * Returns where it matters which buildah builds the target, in the order of the file.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
export function dialectUses(scope: Scope): readonly DialectUse[] {
  return finders.flatMap((find) => find(scope)).sort((one, other) => one.line - other.line);
}

/** Whether a buildah has what a row says; undefined where its version would decide and is unknown. */
export function has(
  version: string | undefined,
  { id }: Pick<DialectUse, "id">,
): boolean | undefined {
  const { since } = dialect[id];
  if (since === undefined) return false;
  const parsed = version === undefined ? undefined : parseBuildahVersion(version);
  return parsed === undefined ? undefined : isAtLeast(parsed, since);
}
