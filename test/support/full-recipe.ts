import type { FullRecipe } from "../../src/domain/labels/recipe.ts";

/** The recipe of a build with every default, changed where a test says so. */
export function fullRecipe(changes: Partial<FullRecipe> = {}): FullRecipe {
  return {
    version: 2,
    recipe: { kind: "containerfile" },
    file: "Containerfile",
    buildArgs: [],
    offset: "",
    platform: "linux/amd64",
    buildah: "1.43.0",
    network: "default",
    canonical: true,
    timestamp: 0,
    sourceDateEpoch: 318_211_200,
    labels: [],
    annotations: [],
    secrets: [],
    buildContexts: [],
    bases: [],
    ...changes,
  };
}
