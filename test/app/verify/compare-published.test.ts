import { describe, expect, it } from "vitest";
import { differencesFrom, headVerdict } from "../../../src/app/verify/compare-published.ts";
import { imageOf, tarOf } from "../../support/layers.ts";
import { realReaders } from "../../support/readers.ts";

const layer = (content: string) => tarOf([{ name: "srv/id", content }]);

describe("a rebuild", () => {
  it("is identical where the manifest is", async () => {
    const image = imageOf({ layers: [await layer("1")] });
    expect(headVerdict(image, image)).toBe("identical");
  });

  it("has the same content where the config is the same and the layers are compressed otherwise", async () => {
    const image = imageOf({ layers: [await layer("1")] });
    const [descriptor] = image.manifest.layers;
    if (descriptor === undefined) throw new Error("the image has no layer");
    const manifest = { ...image.manifest, layers: [{ ...descriptor, size: descriptor.size + 1 }] };
    const other = { digest: imageOf({ layers: [] }).digest, manifest };
    expect(headVerdict(image, other)).toBe("same-content");
    const docker = {
      ...other,
      manifest: { ...manifest, mediaType: "application/vnd.docker.distribution.manifest.v2+json" },
    };
    const annotated = { ...image, manifest: { ...image.manifest, annotations: { note: "x" } } };
    expect(headVerdict(docker, annotated)).toBe("same-content");
    const noted = { ...other, manifest: { ...manifest, annotations: { note: "x" } } };
    expect(headVerdict(image, noted)).toBe("different");
  });

  it("differs at its path, with cause, and with the line of a layer that one instruction made", async () => {
    const [a, b] = [
      imageOf({ layers: [await layer("6af2e09d31c8b7450c9be417d52fa863\n")] }),
      imageOf({ layers: [await layer("f01b7c24d59e83a6b2e4470d91c5f8aa\n")] }),
    ];
    expect(headVerdict(a, b)).toBe("different");
    const instruction = { file: "Containerfile", line: 3, text: "RUN uuidgen >/srv/id" };
    const origins = [{ origin: "Containerfile:3", instruction }];
    const found = await differencesFrom(
      { published: a, rebuilt: b },
      { readers: realReaders, origins, locate: (all) => Promise.resolve(all) },
    );
    expect(found.listed).toContainEqual(
      expect.objectContaining({ path: "srv/id", cause: "random", instruction }),
    );
  });
});
