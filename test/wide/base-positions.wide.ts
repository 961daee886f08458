import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { digestOf } from "../../src/domain/oci/digest.ts";
import {
  baseTar,
  type HandMade,
  honest,
  type Published,
  publishHandMade,
} from "../support/hand-made.ts";
import { tarOf } from "../support/layers.ts";
import { type LayoutImage, readLayout } from "../support/layout.ts";
import { type FinishedStep, newStory } from "../support/story.ts";

const story = newStory();

/** Puts a hand-made image into the registry. */
async function published(image: HandMade): Promise<Published> {
  return await publishHandMade(image, {
    name: story.image(),
    layout: join(await story.job(), "layout"),
  });
}

/** An image that was proven, each layer checked against its diffID, and what the report says of its layers. */
interface Proven {
  readonly step: FinishedStep;
  readonly image: LayoutImage;
  /** The layers' blobs, from the base up. */
  readonly blobs: readonly string[];
  readonly origins: readonly string[];
}

async function proven(...lines: readonly string[]): Promise<Proven> {
  const checkout = await story.checkout({ Containerfile: `${lines.join("\n")}\n`, file: "made\n" });
  const step = await story.step(checkout, { vary: "none" });
  expect(step.code).toBe(0);
  expect(step.outputs["reproducible"]).toBe("true");
  const image = await readLayout(step.outputs["layout"] ?? "");
  return {
    step,
    image,
    blobs: image.manifest.layers.map(({ digest }) => digest),
    origins: step.report?.image?.layers.map(({ origin }) => origin) ?? [],
  };
}

function blobsOf(image: HandMade): readonly string[] {
  return image.layers.map(({ blob }) => digestOf(blob));
}

async function busybox(): Promise<Buffer> {
  return await baseTar(inject("base"));
}

describe("the layers of the base that an image stands on are the published ones, each at its place", () => {
  it("where two of them are equal", async () => {
    const twice = honest(await tarOf([{ name: "twice", content: "twice" }]), 9);
    const base: HandMade = { layers: [honest(await busybox(), 9), twice, twice] };
    const { pinned, reference } = await published(base);
    const { blobs, origins } = await proven(`FROM ${reference}`, "COPY file /file");
    expect(blobs.slice(0, -1)).toEqual(blobsOf(base));
    expect(origins.slice(0, -1)).toEqual(Array(3).fill(`base ${pinned}`));
    expect(origins.at(-1)).toBe("Containerfile:2 COPY file /file");
  });

  it("where two of them are equal, in two compressions", async () => {
    const tar = await tarOf([{ name: "twice", content: "twice".repeat(1000) }]);
    const base: HandMade = { layers: [honest(await busybox()), honest(tar, 1), honest(tar, 9)] };
    const { reference } = await published(base);
    const { blobs } = await proven(`FROM ${reference}`, "COPY file /file");
    expect(blobs.slice(0, -1)).toEqual(blobsOf(base));
  });

  it("where nothing is added to it", async () => {
    const base: HandMade = { layers: [honest(await busybox(), 9)] };
    const { reference } = await published(base);
    const { blobs } = await proven(`FROM ${reference}`);
    expect(blobs[0]).toBe(blobsOf(base)[0]);
    expect(blobs.length).toBeLessThanOrEqual(2);
  });

  it("where it is copied from, too", async () => {
    const base: HandMade = { layers: [honest(await busybox(), 9)] };
    const { reference } = await published(base);
    const copy = `COPY --from=${reference} /bin/busybox /copied`;
    const { blobs } = await proven(`FROM ${reference}`, copy);
    expect(blobs).toEqual([...blobsOf(base), expect.any(String)]);
  });

  it("where another stage is between them", async () => {
    const base: HandMade = { layers: [honest(await busybox(), 9)] };
    const other: HandMade = { layers: [honest(await busybox(), 1)] };
    const [on, beside] = [await published(base), await published(other)];
    const { blobs, origins } = await proven(
      `FROM ${beside.reference} AS beside`,
      "RUN echo beside >/beside",
      `FROM ${on.reference} AS below`,
      "COPY --from=beside /beside /beside",
      "FROM below",
      "COPY file /file",
    );
    expect(blobs).toEqual([...blobsOf(base), expect.any(String), expect.any(String)]);
    expect(origins.slice(1)).toEqual([
      "Containerfile:4 COPY --from=beside /beside /beside",
      "Containerfile:6 COPY file /file",
    ]);
  });

  it("where the build makes a layer of the same bytes once more", async () => {
    const first = await published({ layers: [honest(await busybox())] });
    const made = (await proven(`FROM ${first.reference}`, "COPY file /file")).image.layers[1];
    const base: HandMade = {
      layers: [honest(await busybox()), honest(made ?? Buffer.alloc(0), 9)],
    };
    const { pinned, reference } = await published(base);
    const { blobs, origins, image } = await proven(`FROM ${reference}`, "COPY file /file");
    expect(image.config.rootfs.diff_ids[2]).toBe(image.config.rootfs.diff_ids[1]);
    expect(blobs.slice(0, 2)).toEqual(blobsOf(base));
    // The build's own is compressed as every layer of the build.
    expect(blobs[2]).not.toBe(blobs[1]);
    expect(origins.slice(1)).toEqual([`base ${pinned}`, "Containerfile:2 COPY file /file"]);
  });
});

describe("a layer of the base that was not published compressed", () => {
  it.each([
    { what: "is a plain tar", mediaType: "application/vnd.oci.image.layer.v1.tar" },
    {
      what: "is a plain tar under the type of a compressed one, as `docker save` writes it",
      mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
    },
  ])("and $what is compressed, and stays the base's", async ({ mediaType }) => {
    const [tar, low] = [await tarOf([{ name: "plain", content: "plain" }]), await busybox()];
    const plain = { blob: tar, claimed: digestOf(tar), mediaType };
    const { pinned, reference } = await published({ layers: [honest(low, 9), plain] });
    const { blobs, origins, image } = await proven(`FROM ${reference}`, "COPY file /file");
    expect(image.layers[1]).toEqual(tar);
    expect(blobs[0]).toBe(digestOf(gzipSync(low, { level: 9 })));
    expect(origins).toEqual([
      `base ${pinned}`,
      `base ${pinned}`,
      "Containerfile:2 COPY file /file",
    ]);
  });
});

describe("a layer on `scratch`", () => {
  it("is the build's, whatever it was copied from", async () => {
    const base = await published({ layers: [honest(await busybox())] });
    const { origins } = await proven("FROM scratch", `COPY --from=${base.reference} / /`);
    expect(origins).toEqual([`Containerfile:2 COPY --from=${base.reference} / /`]);
  });
});
