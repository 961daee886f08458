import type { RunpackRecipe } from "./runpack.ts";

/** The kinds of recipes (design §8). Each ends in one Containerfile, which is built as any other. */
export const recipeKinds = ["containerfile", "runpack"] as const;
export type RecipeKind = (typeof recipeKinds)[number];

/** Whether a kind starts from a Containerfile of the user. */
export const needsContainerfile: Readonly<Record<RecipeKind, boolean>> = {
  containerfile: true,
  runpack: true,
};

/** How an image is described: the kind of recipe, and the inputs that no other kind has. */
export type BuildRecipe = { readonly kind: "containerfile" } | RunpackRecipe;
