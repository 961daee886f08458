import { describe, expect, it } from "vitest";
import { readRecipe, unknownForm } from "../../../src/domain/labels/read-recipe.ts";
import { writeRecipe } from "../../../src/domain/labels/recipe.ts";
import { fullRecipe } from "../../support/full-recipe.ts";

const base = { form: 1, declaration: "base.yaml", mmdebstrap: "1.3.5" };

function label(inputs: unknown, others = {}): string {
  const { file: _, ...members } = JSON.parse(writeRecipe(fullRecipe()));
  return JSON.stringify({ ...members, recipe: "base", inputs, ...others });
}

describe("the recipe of a base", () => {
  it.each([
    [{}],
    [{ ...base, form: 2 }],
    [{ ...base, declaration: "" }],
    [{ ...base, declaration: "/etc/base.yaml" }],
    [{ ...base, declaration: "../base.yaml" }],
    [{ ...base, declaration: "a/./base.yaml" }],
    [{ ...base, declaration: "a\\b" }],
    [{ ...base, mmdebstrap: "" }],
    [{ ...base, mmdebstrap: "1.3.5 --mode=root" }],
    [{ ...base, mmdebstrap: undefined }],
    [{ ...base, packages: [] }],
  ])("is not read with inputs that it cannot have: %j", (inputs) => {
    expect(readRecipe(label(base))?.recipe.kind).toBe("base");
    expect(readRecipe(label(inputs))).toBeUndefined();
  });

  it.each([
    [{ file: "Containerfile" }],
    [{ target: "build" }],
    [{ hermetic: true, fetchStages: [] }],
    [{ buildArgs: { A: "1" } }],
    [{ secrets: ["npm"] }],
    [{ labels: ["a"] }],
    [{ annotations: ["a"] }],
    [{ buildContexts: { assets: { offset: "assets" } } }],
    [{ bases: { debian: `sha256:${"a".repeat(64)}` } }],
  ])("is not read with %j, which only a Containerfile's build has", (more) => {
    expect(readRecipe(label(base, more))).toBeUndefined();
  });

  it("of another form is not read, and the form is told", () => {
    const other = label({ ...base, form: 2 });
    expect(unknownForm(other)).toEqual({ kind: "base", form: 2, known: 1 });
  });
});
