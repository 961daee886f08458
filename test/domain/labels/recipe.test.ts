import fc from "fast-check";
import { expect, it } from "vitest";
import { sortedByName } from "../../../src/domain/build/plan.ts";
import { type Recipe, readRecipe, writeRecipe } from "../../../src/domain/labels/recipe.ts";

const text = fc.string({ unit: "binary" });
const recipes: fc.Arbitrary<Recipe> = fc.record(
  {
    recipe: fc.constant("containerfile" as const),
    file: text,
    target: text,
    buildArgs: fc.uniqueArray(fc.record({ name: text, value: text }), {
      selector: ({ name }) => name,
    }),
    hermetic: fc.record({
      fetchStages: fc.uniqueArray(text).map((names) => names.toSorted()),
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

it("a hermetic recipe names the stages that may fetch, in sorted order; another one says nothing of it", () => {
  const plain: Recipe = {
    recipe: "containerfile",
    file: "Containerfile",
    buildArgs: [],
    offset: "",
    platform: "linux/amd64",
    buildah: "1.43.2",
  };
  expect(writeRecipe(plain)).not.toMatch(/hermetic|fetchStages/);
  expect(writeRecipe({ ...plain, hermetic: { fetchStages: ["node", "go"] } })).toBe(
    '{"buildArgs":{},"buildah":"1.43.2","fetchStages":["go","node"],"file":"Containerfile","hermetic":true,"offset":"","platform":"linux/amd64","recipe":"containerfile"}',
  );
});

it.each(["", "7", "{", "[]", '{"recipe":"containerfile","file":7}', '{"recipe":"kaniko"}'])(
  "%j is no recipe",
  (other) => {
    expect(readRecipe(other)).toBeUndefined();
  },
);
