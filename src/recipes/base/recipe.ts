import type { FullRecipe } from "../../domain/labels/recipe.ts";
import { timeOf } from "./image.ts";
import type { Declaration } from "./model.ts";

interface RecipeOf {
  readonly declaration: Declaration;
  /** The declaration's own name. */
  readonly file: string;
  /** Its folder's path from the repository's root, POSIX; empty at the root. */
  readonly offset: string;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  /** Its version. */
  readonly mmdebstrap: string;
}

/**
 * Makes the recipe of a base: what a rebuild needs beside the source, which has the declaration and
 * its lock. What only a Containerfile's build can have is left empty.
 */
export function recipeOfBase({
  declaration,
  file,
  offset,
  platform,
  mmdebstrap,
}: RecipeOf): FullRecipe {
  const time = timeOf(declaration);
  return {
    version: 2,
    recipe: { kind: "base", declaration: file, mmdebstrap },
    ...{ offset, platform, buildah: "" },
    ...{ network: "default", canonical: true, timestamp: time, sourceDateEpoch: time },
    ...{ buildArgs: [], labels: [], annotations: [], secrets: [], buildContexts: [], bases: [] },
  };
}
