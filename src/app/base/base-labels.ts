import { posix } from "node:path";
import type { NameValue } from "../../domain/build/request.ts";
import { labelNames, sourceLabels } from "../../domain/labels/labels.ts";
import { recipeOfBase } from "../../recipes/base/recipe.ts";
import type { DeclaredBase } from "../ports/base.ts";
import type { SourceOptions, SourceReader, SourceReading } from "../ports/source.ts";

/**
 * Reads the source of a base: what it is made from counts, and nothing that lies beside it.
 * @throws Failure `usage`, `tool`
 */
export async function readBaseSource(
  { folder, sources }: Pick<DeclaredBase, "folder" | "sources">,
  sourceReader: Pick<SourceReader, "read">,
  place: Omit<SourceOptions, "context" | "ignores" | "recipe"> = {},
): Promise<SourceReading> {
  return await sourceReader.read({ ...place, context: folder, ignores: except(sources) });
}

/** Tells which paths of the folder have no part in the base; one that ends in `/` is a folder. */
function except(sources: readonly string[]): SourceOptions["ignores"] {
  const all = new Set(sources);
  return (path) =>
    path.endsWith("/") ? !sources.some((each) => each.startsWith(path)) : !all.has(path);
}

/** Returns the labels that say where a base came from, how it is made again, and that its proof held. */
export function baseLabels(
  { declaration, file, folder }: Pick<DeclaredBase, "declaration" | "file" | "folder">,
  about: {
    readonly reading: SourceReading;
    /** E.g. `linux/amd64`. */
    readonly platform: string;
    /** Its version. */
    readonly mmdebstrap: string;
  },
): readonly NameValue[] {
  const { reading, platform, mmdebstrap } = about;
  const { source, advisories } = reading;
  const offset = offsetOf(folder, reading);
  const recipe = recipeOfBase({ declaration, file, offset, platform, mmdebstrap });
  return [
    ...sourceLabels({ source, advisories, recipe }),
    { name: labelNames.reproducible, value: "true" },
    { name: labelNames.exceptions, value: "" },
  ];
}

/** Without a checkout, the root is the folder, and only what the caller says can place it. */
function offsetOf(folder: string, { source, place, root }: SourceReading): string {
  return place === undefined ? source.offset : posix.relative(root, folder);
}
