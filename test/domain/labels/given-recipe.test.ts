import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGivenRecipe } from "../../../src/domain/labels/given-recipe.ts";
import { writeRecipe } from "../../../src/domain/labels/recipe.ts";
import { anyRecipe, sortedLists } from "../../support/any-recipe.ts";

const s2iInputs = '{"form":1,"builderImage":"node:20","runtimeArtifacts":[],"method":"build"}';

describe("a recipe that a user wrote", () => {
  it("may leave out everything", () => {
    expect(readGivenRecipe("{}")).toEqual({ value: {} });
    const text = '{"file":"Dockerfile","buildArgs":{"B":"2","A":"1"},"timestamp":7}';
    expect(readGivenRecipe(text)).toEqual({
      value: {
        file: "Dockerfile",
        buildArgs: [
          { name: "A", value: "1" },
          { name: "B", value: "2" },
        ],
        timestamp: 7,
      },
    });
  });

  it("can be any label's, with a Containerfile in the repository", () => {
    const inside = anyRecipe.filter(({ file }) => typeof file === "string");
    fc.assert(
      fc.property(inside, (recipe) => {
        const { version: _v, hermetic, ...rest } = sortedLists(recipe);
        const sorted = hermetic && { fetchStages: hermetic.fetchStages.toSorted() };
        const value = sorted === undefined ? rest : { ...rest, hermetic: sorted };
        expect(readGivenRecipe(writeRecipe(recipe))).toEqual({ value });
      }),
    );
  });

  it.each([
    ["{", "it is not JSON"],
    ["[]", "the document is wrong: it must be an object"],
    ['{"files":"x"}', "`files` is not part of a recipe"],
    ['{"recipe":"kaniko"}', "`recipe` is wrong: it must be one of `containerfile`, `runpack`"],
    ['{"recipe":"runpack"}', "in `inputs`, the document is missing: it must be an object"],
    ['{"recipe":"runpack","inputs":{"shell":"sh"}}', "no other members than form, runtimeImage"],
    [
      `{"recipe":"s2i","inputs":${s2iInputs},"target":"build"}`,
      "`target` is not part of a recipe of the kind `s2i`",
    ],
    [
      `{"recipe":"s2i","inputs":${s2iInputs},"secrets":["s2i-artifacts"]}`,
      "`s2i-artifacts` in `secrets` is a name that recipe `s2i` gives itself",
    ],
    ['{"inputs":{}}', "`inputs` needs `recipe` beside it"],
    ['{"version":1}', "`version` is wrong: it must be 2"],
    ['{"buildArgs":["A=1"]}', "`buildArgs` is wrong: it must be an object"],
    ['{"file":"../Dockerfile"}', "`file` must stay in the repository"],
    ['{"fetchStages":[]}', "one that is hermetic where it has fetch stages"],
    ['{"bases":{"debian:12":"latest"}}', "`sha256:` and 64 lower-case hex digits"],
  ])("is refused where it is %s", (text, why) => {
    expect(readGivenRecipe(text)).toEqual({ wrong: expect.stringContaining(why) });
  });
});
