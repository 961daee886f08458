import type { BaseRecipe } from "./base.ts";
import type { RunpackRecipe } from "./runpack.ts";
import type { S2iRecipe } from "./s2i.ts";

/** The kinds of recipes (design §8) that end in one Containerfile, which is built as any other. */
export const containerfileKinds = ["containerfile", "runpack", "s2i"] as const;
/** All kinds: a base has no Containerfile, and no container makes it. */
export const recipeKinds = [...containerfileKinds, "base"] as const;
export type RecipeKind = (typeof recipeKinds)[number];

/** How an image is described: the kind of recipe, and the inputs that no other kind has. */
export type BuildRecipe = ContainerfileRecipe | BaseRecipe;
/** One that ends in a Containerfile. */
export type ContainerfileRecipe = { readonly kind: "containerfile" } | RunpackRecipe | S2iRecipe;
