import fc from "fast-check";
import { expect, it } from "vitest";
import { sortedByName } from "../../src/domain/plan.ts";
import { type Recipe, readRecipe, writeRecipe } from "../../src/domain/recipe.ts";

const text = fc.string({ unit: "binary" });
const recipes: fc.Arbitrary<Recipe> = fc.record(
  {
    recipe: fc.constant("containerfile" as const),
    file: text,
    target: text,
    buildArgs: fc.uniqueArray(fc.record({ name: text, value: text }), {
      selector: ({ name }) => name,
    }),
    offset: text,
    platform: text,
    buildah: text,
  },
  { requiredKeys: ["recipe", "file", "buildArgs", "offset", "platform", "buildah"] },
);

it("a recipe reads back as it was written, its build arguments sorted", () => {
  fc.assert(
    fc.property(recipes, (recipe) => {
      const sorted = { ...recipe, buildArgs: sortedByName(recipe.buildArgs) };
      expect(readRecipe(writeRecipe(recipe))).toEqual(sorted);
    }),
  );
});

it.each(["", "7", "{", "[]", '{"recipe":"containerfile","file":7}', '{"recipe":"kaniko"}'])(
  "%j is no recipe",
  (other) => {
    expect(readRecipe(other)).toBeUndefined();
  },
);
