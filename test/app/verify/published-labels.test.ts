import { describe, expect, it } from "vitest";
import { publishedLabels } from "../../../src/app/verify/published-labels.ts";

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
