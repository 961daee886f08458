import { describe, expect, it } from "vitest";
import { type Compared, checkLayout } from "../../../src/app/images/check-layout.ts";
import type { Image } from "../../../src/app/ports/image.ts";
import type { ImportedBase } from "../../../src/domain/build/plan.ts";
import { type Digest, digestFromHex, digestOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { imageOf } from "../../support/layers.ts";

const low = Buffer.from("low");
const middle = Buffer.from("middle");
const top = Buffer.from("top");
const another = digestFromHex("f".repeat(64));

/** An image of three layers, of which the lower two are a base's, and what was compared of it. */
function exported(): { readonly image: Image; readonly compared: Compared } {
  const image = imageOf({ layers: [low, middle, top], annotations: { a: "1" } });
  const { config, manifest } = image;
  const base = baseOf(config.diffIds.slice(0, 2), manifest.layers.slice(0, 2));
  const { diffIds } = config;
  return {
    image,
    compared: { imageId: manifest.config.digest, diffIds, annotations: { a: "1" }, base },
  };
}

function baseOf(diffIds: readonly Digest[], published: ImportedBase["published"]): ImportedBase {
  return {
    pinned: "base@1",
    local: "base@1",
    digest: another,
    imageId: another,
    diffIds,
    published,
    labelNames: [],
    annotationNames: [],
    triggers: [],
  };
}

/** The image with other layers in its manifest. */
function withLayers(image: Image, layers: Image["manifest"]["layers"]): Image {
  return { ...image, manifest: { ...image.manifest, layers } };
}

/** The image with a layer that is read otherwise. */
function reading(image: Image, layer: Image["layer"]): Image {
  return { ...image, layer };
}

async function drain(bytes: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of bytes);
}

describe("an exported layout", () => {
  it("that is the image that was compared passes, and only what was compressed here is read", async () => {
    const { image, compared } = exported();
    const read: number[] = [];
    const checked = checkLayout(
      reading(image, (index) => {
        read.push(index);
        return image.layer(index);
      }),
      compared,
    );
    expect(checked.toRead).toEqual([2]);
    await checked.prove();
    expect(read).toEqual([2]);
  });

  it("without a base, or with layers that cannot be shipped as published, is read there too", () => {
    const { image, compared } = exported();
    const { base, ...onNothing } = compared;
    expect(checkLayout(image, onNothing).toRead).toEqual([0, 1, 2]);
    const published = [undefined, image.manifest.layers[1]];
    const repacked = baseOf(image.config.diffIds.slice(0, 2), published);
    expect(checkLayout(image, { ...compared, base: repacked }).toRead).toEqual([0, 2]);
    expect(base?.published).toHaveLength(2);
  });

  it.each<{ what: string; change: (image: Image) => Image; says: RegExp }>([
    {
      what: "another config",
      change: (image) => {
        const config = { ...image.manifest.config, digest: another };
        return { ...image, manifest: { ...image.manifest, config } };
      },
      says: /its config is sha256:f+, but the build's is sha256:/,
    },
    {
      what: "a layer less",
      change: (image) => withLayers(image, image.manifest.layers.slice(0, 2)),
      says: /it has 2 layers, but the build's has 3/,
    },
    {
      what: "a layer more",
      change: (image) => withLayers(image, [...image.manifest.layers, ...image.manifest.layers]),
      says: /it has 6 layers/,
    },
    {
      what: "base layers that changed places",
      change: (image) => {
        const [a, b, c] = image.manifest.layers;
        return withLayers(
          image,
          [b, a, c].flatMap((layer) => layer ?? []),
        );
      },
      says: /layer 0 is sha256:.*, but the base was published with sha256:/,
    },
    {
      what: "a base layer under another media type",
      change: (image) =>
        withLayers(
          image,
          image.manifest.layers.map((layer) => ({ ...layer, mediaType: "application/x" })),
        ),
      says: /layer 0 is/,
    },
    {
      what: "a base layer of another size",
      change: (image) =>
        withLayers(
          image,
          image.manifest.layers.map((layer) => ({ ...layer, size: layer.size + 1 })),
        ),
      says: /layer 0 is/,
    },
    {
      what: "a config that lists another layer",
      change: (image) => {
        const diffIds = [...image.config.diffIds.slice(0, 2), another];
        return { ...image, config: { ...image.config, diffIds } };
      },
      says: /its config lists a different layer 2/,
    },
    {
      what: "another annotation",
      change: (image) => ({
        ...image,
        manifest: { ...image.manifest, annotations: { a: "2" } },
      }),
      says: /its annotation "a" is different/,
    },
    {
      what: "an annotation less",
      change: (image) => ({ ...image, manifest: { ...image.manifest, annotations: {} } }),
      says: /its annotation "a"/,
    },
    {
      what: "an annotation more",
      change: (image) => ({
        ...image,
        manifest: { ...image.manifest, annotations: { a: "1", b: "2" } },
      }),
      says: /its annotation "b"/,
    },
  ])("with $what is refused before anything is read", ({ change, says }) => {
    const { image, compared } = exported();
    const check = () => checkLayout(change(image), compared);
    expect(check).toThrow(says);
    expect(check).toThrow(/^The exported image is not the one that was compared: /);
    expect(check).toThrow(Failure);
  });
});

describe("the layers of an exported layout", () => {
  const damaged = new Failure({ code: "tool", message: "It holds another tar.", fix: "" });

  /** Yields half of the layer, then fails as a layer does that is not what was compared. */
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield top.subarray(0, 1);
    throw damaged;
  }

  it("are read once, whoever reads them", async () => {
    const { image, compared } = exported();
    let reads = 0;
    const checked = checkLayout(
      reading(image, (index) => {
        reads += 1;
        return image.layer(index);
      }),
      compared,
    );
    await drain(checked.image.layer(2));
    await checked.prove();
    await checked.prove();
    expect(reads).toBe(1);
  });

  it("are read again where a reader stopped before the end", async () => {
    const { image, compared } = exported();
    let reads = 0;
    const checked = checkLayout(
      reading(image, () => {
        reads += 1;
        return failing();
      }),
      compared,
    );
    for await (const _ of checked.image.layer(2)) break;
    await expect(checked.prove()).rejects.toThrow("layer 2 is damaged: It holds another tar.");
    expect(reads).toBe(2);
  });

  it("that are not what was compared fail the proof, also after a reader who did not mind", async () => {
    const { image, compared } = exported();
    const checked = checkLayout(reading(image, failing), compared);
    const told = { code: "tool", message: expect.stringContaining("not the one"), cause: damaged };
    await expect(drain(checked.image.layer(2))).rejects.toMatchObject(told);
    await expect(checked.prove()).rejects.toMatchObject(told);
  });

  it("are not read on when the run is stopped, and that is no fault of theirs", async () => {
    const { image, compared } = exported();
    const stop = new AbortController();
    const reason = new Failure({ code: "interrupted", message: "Stopped.", fix: "" });
    stop.abort(reason);
    await expect(checkLayout(image, compared).prove(stop.signal)).rejects.toBe(reason);
  });

  it("that a reader takes keep their bytes", async () => {
    const { image, compared } = exported();
    const chunks: Uint8Array[] = [];
    for await (const chunk of checkLayout(image, compared).image.layer(2)) chunks.push(chunk);
    expect(digestOf(Buffer.concat(chunks))).toBe(image.config.diffIds[2]);
  });
});
