import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecipe } from "../../../src/domain/labels/read-recipe.ts";
import { writeRecipe } from "../../../src/domain/labels/recipe.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { anyRecipe, sortedLists } from "../../support/any-recipe.ts";
import { fullRecipe } from "../../support/full-recipe.ts";

describe("a recipe", () => {
  it("reads back as it was written, its lists sorted, from the same text whatever their order", () => {
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        const written = writeRecipe(recipe);
        expect(readRecipe(written)).toEqual(sortedLists(recipe));
        expect(writeRecipe(sortedLists(recipe))).toBe(written);
      }),
    );
  });

  it("is JSON with sorted keys and no blanks, and its version", () => {
    const [debian, tool] = ["d".repeat(64), "e".repeat(64)].map(digestFromHex);
    if (debian === undefined || tool === undefined) throw new Error("two digests");
    const recipe = fullRecipe({
      offset: "services/cart",
      file: "../../deploy/Containerfile",
      target: "ship",
      buildArgs: [
        { name: "B", value: "two words" },
        { name: "A", value: "1" },
      ],
      labels: ["org.opencontainers.image.title", "a.label"],
      annotations: ["a.note"],
      secrets: ["npmrc", "netrc"],
      buildContexts: [
        { name: "tool", digest: tool, reference: "ghcr.io/acme/tool" },
        { name: "assets", offset: "libs/assets" },
        { name: "archived", digest: tool, offset: "images/tool.tar" },
        { name: "there", foreign: true },
      ],
      bases: [
        { name: "tool", digest: tool },
        { name: "debian:12", digest: debian },
      ],
    });
    expect(writeRecipe(recipe)).toBe(
      [
        '{"annotations":["a.note"]',
        `"bases":{"debian:12":"${debian}","tool":"${tool}"}`,
        '"buildArgs":{"A":"1","B":"two words"}',
        `"buildContexts":{"archived":{"digest":"${tool}","offset":"images/tool.tar"}`,
        `"assets":{"offset":"libs/assets"},"there":{"foreign":true}`,
        `"tool":{"digest":"${tool}","reference":"ghcr.io/acme/tool"}}`,
        '"buildah":"1.43.0","canonical":true,"file":"../../deploy/Containerfile"',
        '"labels":["a.label","org.opencontainers.image.title"],"network":"default"',
        '"offset":"services/cart","platform":"linux/amd64","recipe":"containerfile"',
        '"secrets":["netrc","npmrc"],"sourceDateEpoch":318211200,"target":"ship"',
        '"timestamp":0,"version":2}',
      ].join(","),
    );
  });

  it("that is hermetic names the stages that may fetch, in sorted order; another one says nothing of it", () => {
    const plain = fullRecipe();
    expect(writeRecipe(plain)).not.toMatch(/hermetic|fetchStages/);
    expect(writeRecipe({ ...plain, hermetic: { fetchStages: ["node", "go"] } })).toContain(
      ',"fetchStages":["go","node"],"file":"Containerfile","hermetic":true,',
    );
  });

  it("has no SOURCE_DATE_EPOCH where RUN steps get none", () => {
    const { sourceDateEpoch: _, ...none } = fullRecipe();
    expect(writeRecipe(none)).not.toContain("sourceDateEpoch");
    expect(readRecipe(writeRecipe(none))).toEqual(none);
  });

  it.each([
    [
      { buildArgs: [{ name: "A", value: "ü".repeat(40_000) }] },
      /`build-args`: .* file of the context/,
    ],
    [{ labels: many((at) => `org.example.label-${at}`) }, /`labels`: .* LABEL lines/],
    [{ annotations: many((at) => `org.example.note-${at}`) }, /`annotations`/],
    [{ secrets: many((at) => `a-very-long-secret-id-${at}`) }, /`secrets`/],
    [{ buildContexts: many((at) => ({ name: `c${at}`, offset: "x" })) }, /`build-contexts`/],
    [
      { bases: many((at) => ({ name: `b${at}`, digest: digestFromHex("0".repeat(64)) })) },
      /images/,
    ],
  ])("too large for a label is refused, with what to make smaller", (changes, fix) => {
    expect(() => writeRecipe(fullRecipe(changes))).toThrow(
      expect.objectContaining({
        code: "usage",
        message: expect.stringMatching(
          /^The image's label `dev\.twofold\.recipe` would have \d+ bytes/,
        ),
        fix: expect.stringMatching(fix),
      }),
    );
  });
});

function many<One>(make: (at: number) => One): readonly One[] {
  return Array.from({ length: 4000 }, (_, at) => make(at));
}
