import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openLayout } from "../../../src/adapters/oci-layout/layout.ts";
import type { Image } from "../../../src/app/ports/image.ts";
import { headVerdict } from "../../../src/app/verify/compare-published.ts";
import { openJudged, proveLayers } from "../../../src/app/verify/published-layers.ts";
import { UnknownHere } from "../../../src/domain/oci/compression.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { configOf, layoutOf, manifestOf, tarOf, temporaryFolder } from "../../support/layers.ts";
import { putBlob, writeLayout } from "../../support/write-layout.ts";

const gzipped = "application/vnd.oci.image.layer.v1.tar+gzip";
const reference = "registry.test/acme/shop:1";
const good = await tarOf([{ name: "srv/id", content: "good" }]);
const evil = await tarOf([{ name: "srv/id", content: "evil" }]);

async function rebuild(): Promise<Image> {
  const folder = await temporaryFolder();
  await layoutOf(folder, { layers: [good] });
  return await openLayout(folder);
}

/** An image with the rebuild's config, and whatever layer somebody pushed with it. */
async function pushed(layer: Buffer, mediaType = gzipped): Promise<Image> {
  const path = await temporaryFolder();
  const described = [{ mediaType, ...(await putBlob(path, layer)) }];
  const configBytes = configOf([digestOf(good)], {});
  const { manifestBytes } = manifestOf(configBytes, described, {});
  await writeLayout({ path, configBytes, manifestBytes });
  return await openLayout(path);
}

async function prove(published: Image, rebuilt: Image): Promise<void> {
  expect(headVerdict(published, rebuilt)).toBe("same-content");
  const { signal } = new AbortController();
  const open = () => Promise.resolve(published);
  await proveLayers({ published, open, rebuilt, reference, signal });
}

describe("an image with the config of its rebuild", () => {
  it("has the rebuild's content where its layers are only compressed otherwise", async () => {
    await prove(await pushed(gzipSync(good, { level: 9 })), await rebuild());
    await prove(await pushed(good, "application/vnd.oci.image.layer.v1.tar"), await rebuild());
  });

  it.each([
    ["another file in a layer", gzipSync(evil)],
    ["a second stream behind the layer's", Buffer.concat([gzipSync(good), gzipSync(evil)])],
    ["a layer that is none", Buffer.from("nothing")],
  ])("is refused with %s", async (_, layer) => {
    await expect(prove(await pushed(layer), await rebuild())).rejects.toMatchObject({
      code: "irreproducible",
      message: expect.stringContaining(
        `Layer 0 of ${reference} is not shown to be what its config`,
      ),
    });
  });

  it("is refused with more layers than its config has", async () => {
    const published = await pushed(gzipSync(good, { level: 9 }));
    const { manifest } = published;
    const more = { ...manifest, layers: [...manifest.layers, ...manifest.layers] };
    await expect(prove({ ...published, manifest: more }, await rebuild())).rejects.toMatchObject({
      code: "irreproducible",
      message: `The manifest of ${reference} has 2 layers, but its config has 1.`,
    });
  });

  it("is refused where another image was fetched than the one that was judged", async () => {
    const [published, rebuilt] = [await pushed(gzipSync(good, { level: 9 })), await rebuild()];
    const { signal } = new AbortController();
    const open = async () => ({ ...published, digest: digestOf(evil) });
    const moved = {
      code: "irreproducible",
      message: `${reference} was ${published.digest}, and it was ${digestOf(evil)} when its layers were fetched.`,
      fix: expect.stringContaining("Its tag was moved in between."),
    };
    await expect(
      proveLayers({ published, open, rebuilt, reference, signal }),
    ).rejects.toMatchObject(moved);
    await expect(openJudged({ published, open, reference })).rejects.toMatchObject(moved);
  });

  it("is not called forged where this machine cannot read its compression", async () => {
    const published = await pushed(gzipSync(good, { level: 9 }));
    const layer = (): never => {
      throw new UnknownHere({ code: "tool", message: "It is zstd.", fix: "Take a newer Node." });
    };
    await expect(prove({ ...published, layer }, await rebuild())).rejects.toMatchObject({
      code: "tool",
      message: "It is zstd.",
    });
  });

  it("is not read where the rebuild has the same layer", async () => {
    const rebuilt = await rebuild();
    const layer = (): never => {
      throw new Error("it was read");
    };
    await expect(prove({ ...rebuilt, digest: digestOf(evil), layer }, rebuilt)).resolves.toBe(
      undefined,
    );
  });
});
