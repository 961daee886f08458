import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexedImage, recipeDigest } from "../../../src/domain/resolve/indexed-image.ts";

const revision = "a".repeat(40);
const other = "b".repeat(40);

function indexed(labels: Readonly<Record<string, string>>, os = "linux") {
  return indexedImage({ os, architecture: "amd64", labels, diffIds: [], history: [] });
}

describe("what is kept of an image", () => {
  test("is the source, proof, advisories and recipe that Twofold's labels claim", () => {
    const id = `github.com/acme/shop,1.4.0+${revision},services/cart`;
    const labels = {
      "dev.twofold.source-id": id,
      "dev.twofold.reproducible": "true",
      "dev.twofold.advisories": "root-user,untagged",
      "dev.twofold.recipe": "{}",
      "org.opencontainers.image.source": "https://github.com/acme/shop",
      "org.opencontainers.image.revision": revision,
      "org.opencontainers.image.version": "1.4.0",
    };
    expect(indexed(labels)).toEqual({
      kind: "image",
      platform: "linux/amd64",
      sources: [id],
      reproducible: "true",
      advisories: ["root-user", "untagged"],
      recipe: recipeDigest("{}"),
    });
  });

  test("is the source that OCI's labels name, or Sous's", () => {
    const oci = {
      "org.opencontainers.image.source": "https://github.com/acme/shop.git",
      "org.opencontainers.image.revision": revision,
      "org.opencontainers.image.version": "v1.4.0",
    };
    const sous = {
      "com.opentable.sous.repo_url": "git@github.com:acme/shop.git",
      "com.opentable.sous.repo_offset": "cart",
      "com.opentable.sous.version": "2.0.0",
      "com.opentable.sous.revision": revision,
    };
    expect(indexed(oci).sources).toEqual([`github.com/acme/shop,1.4.0+${revision}`]);
    expect(indexed(sous).sources).toEqual([`github.com/acme/shop,2.0.0+${revision},cart`]);
  });

  test("are both commits where labels contradict each other", () => {
    const labels = {
      "dev.twofold.source-id": `github.com/acme/shop,1.4.0+${revision}`,
      "org.opencontainers.image.source": "https://github.com/acme/shop",
      "org.opencontainers.image.revision": other,
      "org.opencontainers.image.version": "1.4.0",
    };
    expect(indexed(labels).sources).toEqual([
      `github.com/acme/shop,1.4.0+${revision}`,
      `github.com/acme/shop,1.4.0+${other}`,
    ]);
  });

  test("is no source without labels, and no platform that is none", () => {
    expect(indexed({}, "linux\n")).toMatchObject({ sources: [], platform: "" });
  });

  test("has at most some hundred characters, and none that break a line, whatever the labels are", () => {
    const text = fc.string({ unit: "binary", maxLength: 900 });
    const repository = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, repository, text, text, (offset, name, advisories, recipe) => {
        const found = indexed({
          "dev.twofold.source-id": `${name},1.0.0+${revision},${offset}`,
          "dev.twofold.advisories": advisories,
          "com.opentable.sous.advisories": advisories,
          "dev.twofold.recipe": recipe,
        });
        const kept = [...found.sources, ...(found.advisories ?? [])].join("");
        expect(kept.length).toBeLessThanOrEqual(850);
        expect(kept).not.toMatch(/[\t\n\r]/);
      }),
    );
  });
});
