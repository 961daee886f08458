import { describe, expect, it } from "vitest";
import { publishedLabels } from "../../../src/app/verify/published-labels.ts";
import type { FullRecipe } from "../../../src/domain/labels/recipe.ts";
import { writeRecipe } from "../../../src/domain/labels/recipe.ts";
import { type Digest, digestOf } from "../../../src/domain/oci/digest.ts";
import { fullRecipe } from "../../support/full-recipe.ts";

const own = [
  { name: "dev.twofold.advisories", value: "single-stage,unpinned-base,untagged" },
  { name: "dev.twofold.recipe", value: '{"buildah":"1.43.0"}' },
  { name: "dev.twofold.reproducible", value: "true" },
  { name: "org.opencontainers.image.version", value: "1.4.0" },
];
const honest = {
  "dev.twofold.advisories": "single-stage,unpinned-base",
  "dev.twofold.recipe": '{"buildah":"1.28.2"}',
  "dev.twofold.reproducible": "false",
  "org.opencontainers.image.version": "1.4.0",
};

describe("the labels of a rebuild", () => {
  it("are those of the published image, so that both can have the same bytes", () => {
    const { labels, doubts } = publishedLabels(own, honest);
    expect(Object.fromEntries(labels.map(({ name, value }) => [name, value]))).toEqual(honest);
    expect(doubts).toEqual([]);
  });

  it("are doubted where the source gives another version", () => {
    const published = { ...honest, "org.opencontainers.image.version": "9.9.9" };
    expect(publishedLabels(own, published).doubts).toEqual([
      {
        label: "org.opencontainers.image.version",
        value: "9.9.9",
        because: "is not what the source gives: 1.4.0",
      },
    ]);
  });

  it("are doubted where the source gives another commit, place or folder to s2i", () => {
    const prefix = "io.openshift.s2i.build.";
    const s2i = {
      [`${prefix}commit.id`]: "9f2c",
      [`${prefix}source-location`]: "github.com/acme/shop",
      [`${prefix}source-context-dir`]: "cart",
    };
    const given = [...own, ...Object.entries(s2i).map(([name, value]) => ({ name, value }))];
    expect(publishedLabels(given, { ...honest, ...s2i }).doubts).toEqual([]);
    for (const label of Object.keys(s2i)) {
      const { doubts } = publishedLabels(given, { ...honest, ...s2i, [label]: "evil" });
      expect(doubts).toMatchObject([{ label, value: "evil" }]);
    }
  });

  it("are doubted where they leave out what the Containerfile shows", () => {
    const published = { ...honest, "dev.twofold.advisories": "single-stage" };
    expect(publishedLabels(own, published).doubts).toMatchObject([
      { because: "leaves out what the source shows: unpinned-base" },
    ]);
  });

  it("leave out what the published image does not have", () => {
    const { "org.opencontainers.image.version": _, ...published } = honest;
    const found = publishedLabels(own, published);
    expect(found.labels.map(({ name }) => name)).not.toContain("org.opencontainers.image.version");
    expect(found.doubts).toMatchObject([{ label: "org.opencontainers.image.version" }]);
  });
});

describe("a recipe that the rebuild does not bear out", () => {
  const digests = ["1", "2"].map((text) => digestOf(Buffer.from(text)));
  const recipeOf = (digest: Digest | undefined, changes: Partial<FullRecipe> = {}) => ({
    name: "dev.twofold.recipe",
    value: writeRecipe(
      fullRecipe({
        ...changes,
        bases: digest === undefined ? [] : [{ name: "debian:12", digest }],
      }),
    ),
  });

  it("is told with what it says otherwise, and buildah's version is nothing of it", () => {
    const own = recipeOf(digests[0]);
    const said = recipeOf(digests[1], { buildah: "1.28.2", offset: "cart" }).value;
    const { doubts } = publishedLabels([own], { "dev.twofold.recipe": said });
    expect(doubts).toEqual([
      {
        label: "dev.twofold.recipe",
        value: said,
        because: "is not what the source gives: bases, offset",
      },
    ]);
    const same = recipeOf(digests[0], { buildah: "1.28.2" }).value;
    expect(publishedLabels([own], { "dev.twofold.recipe": same }).doubts).toEqual([]);
  });
});

describe("labels of another program", () => {
  const own = [
    { name: "org.opencontainers.image.source", value: "https://github.com/acme/shop" },
    { name: "org.opencontainers.image.version", value: "1.4.0" },
    { name: "org.opencontainers.image.base.name", value: "docker.io/library/debian:latest" },
    { name: "dev.twofold.source-id", value: "github.com/acme/shop,1.4.0" },
    { name: "dev.twofold.advisories", value: "root-user" },
  ];

  it("may be missing, and may spell the same in another way", () => {
    const published = {
      "org.opencontainers.image.source": "git@github.com:acme/shop.git",
      "org.opencontainers.image.version": "v1.4.0",
      "org.opencontainers.image.base.name": "debian",
    };
    expect(publishedLabels(own, published, true).doubts).toEqual([]);
    expect(publishedLabels(own, published).doubts.map(({ label }) => label)).toEqual(
      own.map(({ name }) => name),
    );
  });

  it("are told where they say something else", () => {
    const published = {
      "org.opencontainers.image.source": "https://github.com/evil/shop",
      "org.opencontainers.image.version": "next",
    };
    const { doubts } = publishedLabels(own, published, true);
    expect(doubts.map(({ label }) => label)).toEqual(Object.keys(published));
  });
});
