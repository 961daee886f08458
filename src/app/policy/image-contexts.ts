import type { FullRecipe, RecipeBase } from "../../domain/labels/recipe.ts";

/** Returns the build contexts of a recipe that are images, which a build takes files from like a base. */
export function imageContexts({
  buildContexts,
}: Pick<FullRecipe, "buildContexts">): readonly RecipeBase[] {
  return buildContexts.flatMap((each) =>
    "digest" in each ? [{ name: each.reference ?? each.name, digest: each.digest }] : [],
  );
}
