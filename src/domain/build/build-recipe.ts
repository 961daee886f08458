import type { BaseRecipe } from "./base.ts";
import type { PrebuiltRecipe } from "./prebuilt.ts";
import type { RunpackRecipe } from "./runpack.ts";
import type { S2iRecipe } from "./s2i.ts";

/**
 * The kinds of recipes (design §8). Each ends in one Containerfile, which is built as any other,
 * except `base`: that has none, and no container makes it.
 */
export const recipeKinds = ["containerfile", "runpack", "s2i", "prebuilt", "base"] as const;
export type RecipeKind = (typeof recipeKinds)[number];

/** How an image is described: the kind of recipe, and the inputs that no other kind has. */
export type BuildRecipe = ContainerfileRecipe | BaseRecipe;
/** One that ends in a Containerfile. */
export type ContainerfileRecipe =
  | { readonly kind: "containerfile" }
  | RunpackRecipe
  | S2iRecipe
  | PrebuiltRecipe;

/**
 * Whether two equal builds leave open how the files of the image came about: a process made them
 * that nobody named, so that it could not be run again.
 */
export function leavesFilesUnchecked(recipe: BuildRecipe): boolean {
  return recipe.kind === "prebuilt" && recipe.make === undefined;
}
