import { describe, expect, test } from "vitest";
import { sourceLabels } from "../../../src/domain/labels/labels.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { fullRecipe } from "../../support/full-recipe.ts";

const digest = digestOf(Buffer.from("base"));
const source = {
  id: "github.com/acme/shop,1.4.0+9f2c,services/cart",
  repository: "github.com/acme/shop",
  offset: "services/cart",
  version: "1.4.0",
  revision: "9f2c",
};
const recipe = fullRecipe({
  target: "final",
  buildArgs: [
    { name: "B", value: "two words" },
    { name: "A", value: "1" },
  ],
  offset: "services/cart",
});
const facts = { source, advisories: [{ name: "untagged" }, { name: "dirty" }], recipe };

describe("the labels of an image", () => {
  test("tell its source, base, advisories and recipe, sorted by name", () => {
    const base = { written: "debian:12", pinned: `docker.io/library/debian@${digest}` };
    expect(sourceLabels({ ...facts, base })).toEqual([
      { name: "dev.twofold.advisories", value: "dirty,untagged" },
      {
        name: "dev.twofold.recipe",
        value:
          '{"annotations":[],"bases":{},"buildArgs":{"A":"1","B":"two words"},"buildContexts":{},"buildah":"1.43.0","canonical":true,"file":"Containerfile","labels":[],"network":"default","offset":"services/cart","platform":"linux/amd64","recipe":"containerfile","secrets":[],"sourceDateEpoch":318211200,"target":"final","timestamp":0,"version":2}',
      },
      { name: "dev.twofold.source-id", value: source.id },
      { name: "org.opencontainers.image.base.digest", value: digest },
      { name: "org.opencontainers.image.base.name", value: "docker.io/library/debian:12" },
      { name: "org.opencontainers.image.revision", value: "9f2c" },
      { name: "org.opencontainers.image.source", value: "https://github.com/acme/shop" },
      { name: "org.opencontainers.image.version", value: "1.4.0" },
    ]);
  });

  test("do not depend on the order in which things were found", () => {
    const turned = {
      ...facts,
      advisories: facts.advisories.toReversed(),
      recipe: { ...recipe, buildArgs: recipe.buildArgs.toReversed() },
    };
    expect(sourceLabels(turned)).toEqual(sourceLabels(facts));
  });

  test("leave out what there is not", () => {
    const nowhere = { ...source, repository: "", revision: "" };
    const names = sourceLabels({ ...facts, source: nowhere }).map(({ name }) => name);
    expect(names).toEqual([
      "dev.twofold.advisories",
      "dev.twofold.recipe",
      "dev.twofold.source-id",
      "org.opencontainers.image.version",
    ]);
  });

  test.each([
    ["/srv/git/shop", undefined],
    ["localhost:3000/acme/shop", "https://localhost:3000/acme/shop"],
    ["[::1]:9418/shop", "https://[::1]:9418/shop"],
    ["../shop", undefined],
  ])("link to a repository only on a host: %s", (repository, link) => {
    const labels = sourceLabels({ ...facts, source: { ...source, repository } });
    expect(labels.find(({ name }) => name.endsWith("image.source"))?.value).toBe(link);
  });

  test.each([
    ["reg.example:5000/base:2", `reg.example:5000/base@${digest}`, "reg.example:5000/base:2"],
    ["reg.example:5000/base", `reg.example:5000/base@${digest}`, "reg.example:5000/base"],
    [`alpine:3@${digest}`, `docker.io/library/alpine@${digest}`, "docker.io/library/alpine:3"],
  ])("name the base %s by what others can pull", (written, pinned, name) => {
    const labels = sourceLabels({ ...facts, base: { written, pinned } });
    expect(labels.find((label) => label.name.endsWith("base.name"))?.value).toBe(name);
  });
});
