import type { BuildRecipe } from "../../domain/build/build-recipe.ts";
import type { VariationName } from "../../domain/build/environment.ts";

/**
 * How the rebuild differs from what the two builds of the proof had in common. Variations that
 * need to know what a step does (network, clock, file order, umask) are left out: one build has no
 * other one to learn that from.
 */
export const thirdEnvironment: readonly VariationName[] = [
  "store",
  "context",
  "hostname",
  "timezone",
  "locale",
  "cpus",
  "user-env",
  "kernel-name",
];

/**
 * Returns the variations that reach what makes the files of an image: a command of recipe
 * `prebuilt` runs on the machine, where it finds what its earlier runs left behind.
 */
export function reachingFiles(
  recipe: BuildRecipe,
  variations: readonly VariationName[],
): readonly VariationName[] {
  const runsHere = recipe.kind === "prebuilt" && recipe.make !== undefined;
  return runsHere ? variations.filter((name) => name !== "store") : variations;
}
