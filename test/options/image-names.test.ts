import { describe, expect, it } from "vitest";
import { requestedTags } from "../../src/domain/build/request.ts";
import { parseBuildRequest } from "../../src/options/build-request.ts";

describe("the inputs `image` and `tags`", () => {
  it("take the full references that docker/metadata-action writes", () => {
    const tags = "ghcr.io/acme/shop:1.4.0\nghcr.io/acme/shop:latest\nacme/shop:1.4.0";
    const alone = parseBuildRequest({ tags, push: "true" });
    expect(alone).toMatchObject({
      image: ["ghcr.io/acme/shop", "docker.io/acme/shop"],
      tags: [],
      references: [
        "ghcr.io/acme/shop:1.4.0",
        "ghcr.io/acme/shop:latest",
        "docker.io/acme/shop:1.4.0",
      ],
    });
    expect(requestedTags(alone)).toEqual(["1.4.0", "latest"]);
    const image = "docker.io/acme/shop\nghcr.io/acme/shop";
    expect(parseBuildRequest({ image, tags, push: "true" })).toMatchObject({
      image: ["docker.io/acme/shop", "ghcr.io/acme/shop"],
      references: alone.references,
    });
  });

  it("let a tag alone stand beside full references", () => {
    const image = "ghcr.io/acme/shop\nquay.io/acme/shop";
    expect(parseBuildRequest({ image, tags: "1\nghcr.io/acme/shop:latest" })).toMatchObject({
      tags: ["1"],
      references: ["ghcr.io/acme/shop:latest"],
    });
  });
});
