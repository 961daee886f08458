import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openLayout } from "../../../src/adapters/oci-layout/layout.ts";
import { artifactFiles } from "../../../src/adapters/sources/artifact-files.ts";
import { hexOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { tarOf, temporaryFolder } from "../../support/layers.ts";

const files = artifactFiles(new AbortController().signal);

/** Packs what a script wrote, and puts the image into a folder as skopeo fetches it. */
async function packed(bytes: Uint8Array) {
  const folder = await temporaryFolder();
  const file = await files.open(join(folder, "kept"));
  await writeFile(file, bytes);
  const layout = join(folder, "layout");
  const made = await files.pack(file, layout, "linux/arm64/v8");
  return { folder, file, layout, digest: made?.digest, layer: made?.layer ?? "" };
}

async function fetched(layout: string, folder: string): Promise<string> {
  const { manifest, digest } = await openLayout(layout);
  const place = join(folder, "fetched");
  await mkdir(place);
  const blob = async (hex: string) => await readFile(join(layout, "blobs/sha256", hex));
  await writeFile(join(place, "manifest.json"), await blob(hexOf(digest)));
  for (const { digest: each } of [manifest.config, ...manifest.layers]) {
    await writeFile(join(place, hexOf(each)), await blob(hexOf(each)));
  }
  return place;
}

describe("what a script saves", () => {
  it("goes into a file that every user of a step may write to, behind a folder that others may not enter", async () => {
    const { file, folder } = await packed(Buffer.alloc(0));
    expect((await stat(file)).mode & 0o777).toBe(0o666);
    expect((await stat(join(folder, "kept"))).mode & 0o777).toBe(0o700);
  });

  it("becomes an image whose label has the platform, and comes back as it was", async () => {
    const bytes = await tarOf([{ name: "cache/a", content: "a" }]);
    const { folder, layout, digest } = await packed(bytes);
    const image = await openLayout(layout);
    expect(image.digest).toBe(digest);
    expect(JSON.parse(Buffer.from(image.configBytes).toString())).toMatchObject({
      ...{ os: "linux", architecture: "arm64", variant: "v8" },
      config: { Labels: { "dev.twofold.s2i-artifacts": "linux/arm64/v8" } },
    });
    const to = join(folder, "back.tar");
    expect(await files.unpack(await fetched(layout, folder), to)).toBe(bytes.length);
    expect(await readFile(to)).toEqual(bytes);
  });

  it("comes back from its layer alone, but not from anything else", async () => {
    const bytes = await tarOf([{ name: "cache/a", content: "a" }]);
    const { folder, layer, file } = await packed(bytes);
    const to = join(folder, "back.tar");
    expect(await files.unpackLayer(layer, to)).toBe(bytes.length);
    expect(await readFile(to)).toEqual(bytes);
    await expect(files.unpackLayer(file, join(folder, "other.tar"))).rejects.toThrow(
      "What was kept",
    );
  });

  it("is neither packed nor unpacked any more once the run ends", async () => {
    const bytes = await tarOf([{ name: "cache/a", content: "a" }]);
    const { folder, file, layout } = await packed(bytes);
    const from = await fetched(layout, folder);
    const stopped = new Failure({ code: "interrupted", message: "Stopped.", fix: "Start it." });
    const { pack, unpack } = artifactFiles(AbortSignal.abort(stopped));
    await expect(pack(file, join(folder, "again"), "linux/amd64")).rejects.toBe(stopped);
    await expect(unpack(from, join(folder, "back.tar"))).rejects.toBe(stopped);
    expect(await readdir(join(folder, "kept"))).toEqual(["saved.tar"]);
  });

  it("is no image where the script wrote nothing", async () => {
    expect((await packed(Buffer.alloc(0))).digest).toBeUndefined();
  });
});

describe("an image that keeps nothing of ours", () => {
  it.each([
    ["without a layer", [], /it has not one layer/],
    ["of another kind", ["application/vnd.oci.image.layer.v1.tar"], /its layer is of another kind/],
  ])("is refused %s", async (_, types, message) => {
    const folder = await temporaryFolder();
    const digest = `sha256:${"a".repeat(64)}`;
    await writeFile(
      join(folder, "manifest.json"),
      JSON.stringify({
        schemaVersion: 2,
        config: { mediaType: "application/vnd.oci.image.config.v1+json", digest, size: 2 },
        layers: types.map((mediaType) => ({ mediaType, digest, size: 2 })),
      }),
    );
    await expect(files.unpack(folder, join(folder, "to"))).rejects.toThrow(message);
  });
});
