import { posix } from "node:path";
import type { NameValue } from "../../domain/build/request.ts";
import { labelNames, sourceLabels } from "../../domain/labels/labels.ts";
import { recipeOfBase } from "../../recipes/base/recipe.ts";
import type { DeclaredBase } from "../ports/base.ts";
import type { SourceOptions, SourceReader, SourceReading } from "../ports/source.ts";

interface LabelOptions extends Pick<SourceOptions, "repository" | "offset"> {
  readonly sourceReader: Pick<SourceReader, "read">;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  /** Its version. */
  readonly mmdebstrap: string;
}

/**
 * Returns the labels that say where a base came from, how it is made again, and that its proof held.
 * @throws Failure of reading the source
 */
export async function baseLabels(
  base: DeclaredBase,
  { sourceReader, platform, mmdebstrap, ...place }: LabelOptions,
): Promise<readonly NameValue[]> {
  const { declaration, file, folder, sources } = base;
  const ignores = except(sources);
  const reading = await sourceReader.read({ context: folder, ignores, ...place });
  const { source, advisories } = reading;
  const offset = offsetOf(folder, reading);
  const recipe = recipeOfBase({ declaration, file, offset, platform, mmdebstrap });
  return [
    ...sourceLabels({ source, advisories, recipe }),
    { name: labelNames.reproducible, value: "true" },
    { name: labelNames.exceptions, value: "" },
  ];
}

/** Tells which paths of the folder have no part in the base; one that ends in `/` is a folder. */
function except(sources: readonly string[]): SourceOptions["ignores"] {
  const all = new Set(sources);
  return (path) =>
    path.endsWith("/") ? !sources.some((each) => each.startsWith(path)) : !all.has(path);
}

/** Without a checkout, the root is the folder, and only what the caller says can place it. */
function offsetOf(folder: string, { source, place, root }: SourceReading): string {
  return place === undefined ? source.offset : posix.relative(root, folder);
}
