import fc from "fast-check";
import { sortedByName } from "../../src/domain/build/plan.ts";
import type { FullRecipe, RecipeContext } from "../../src/domain/labels/recipe.ts";
import { digestFromHex } from "../../src/domain/oci/digest.ts";

export const anyText = fc.string({ unit: "binary" });
const named = { selector: ({ name }: { readonly name: string }) => name };
const args = fc.uniqueArray(fc.record({ name: anyText, value: anyText }), named);
export const anyHermetic = fc.record({
  fetchStages: fc.uniqueArray(anyText).map((names) => names.toSorted()),
});
const names = fc.uniqueArray(anyText);
const digest = fc
  .string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 })
  .map(digestFromHex);
const part = anyText.filter((one) => !/^(|\.|\.\.)$|\/|\0/.test(one));
const path = fc.array(part, { maxLength: 3 }).map((parts) => parts.join("/"));
const below = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
const foreign = fc.record({ foreign: fc.constant(true as const) });
const time = fc.nat();

const contexts: fc.Arbitrary<readonly RecipeContext[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({ name: anyText, offset: path }),
    fc.record({ name: anyText, foreign: fc.constant(true as const) }),
    fc.record(
      { name: anyText, digest, reference: anyText, offset: path },
      { requiredKeys: ["name", "digest"] },
    ),
  ),
  named,
);

/** What recipes of every version have, with any text. */
export const anyBasics = {
  recipe: fc.constant("containerfile" as const),
  buildArgs: args,
  platform: anyText,
};

/** Any recipe that can be written. */
export const anyRecipe: fc.Arbitrary<FullRecipe> = fc.record(
  {
    ...anyBasics,
    version: fc.constant(2 as const),
    file: fc.oneof(below, foreign),
    target: anyText,
    hermetic: anyHermetic,
    offset: path,
    buildah: anyText,
    network: fc.constantFrom("default" as const, "none" as const, "host" as const),
    canonical: fc.boolean(),
    timestamp: time,
    sourceDateEpoch: time,
    labels: names,
    annotations: names,
    secrets: names,
    buildContexts: contexts,
    bases: fc.uniqueArray(fc.record({ name: anyText, digest }), named),
  },
  {
    requiredKeys: [
      ...(["recipe", "version", "file", "buildArgs", "offset", "platform", "buildah"] as const),
      ...(["network", "canonical", "timestamp", "labels", "annotations", "secrets"] as const),
      ...(["buildContexts", "bases"] as const),
    ],
  },
);

/** The same recipe, its lists in the order of the label. */
export function sortedLists(recipe: FullRecipe): FullRecipe {
  return {
    ...recipe,
    buildArgs: sortedByName(recipe.buildArgs),
    labels: recipe.labels.toSorted(),
    annotations: recipe.annotations.toSorted(),
    secrets: recipe.secrets.toSorted(),
    buildContexts: sortedByName(recipe.buildContexts),
    bases: sortedByName(recipe.bases),
  };
}
