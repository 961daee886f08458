import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { storedDiffIds, topLayers } from "../../../../src/adapters/buildah/images/stored-layers.ts";
import { type Store, storeIn } from "../../../../src/adapters/buildah/machine/store.ts";
import { digestFromHex } from "../../../../src/domain/oci/digest.ts";
import { temporaryFolder } from "../../../support/layers.ts";

const [a, b, c] = ["a", "b", "c"].map((digit) => digit.repeat(64)) as [string, string, string];
const diff = (digit: string) => digestFromHex(digit.repeat(64));

/** A store with these lists, as containers-storage writes them. */
async function storeWith(
  lists: Readonly<Record<string, unknown>>,
  driver?: string,
): Promise<Store> {
  const store = {
    ...storeIn(await temporaryFolder()),
    ...(driver === undefined ? {} : { driver }),
  };
  for (const [name, list] of Object.entries(lists)) {
    const kind = name.startsWith("images") ? "images" : "layers";
    const folder = join(store.root, `${driver ?? "overlay"}-${kind}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), typeof list === "string" ? list : JSON.stringify(list));
  }
  return store;
}

const images = [{ id: "image", layer: b }];
const lower = { id: a, "diff-digest": diff("1"), "compressed-diff-digest": diff("9") };
const upper = { id: b, parent: a, "diff-digest": diff("2") };

describe("what a store recorded of an image's layers", () => {
  it.each(["overlay", "vfs"])("is told from the base up, for the driver %s", async (driver) => {
    const lists = { "images.json": images, "layers.json": [upper, lower] };
    const store = await storeWith(lists, driver);
    expect(await storedDiffIds([store], "image")).toEqual([diff("1"), diff("2")]);
    expect([...(await topLayers(store))]).toEqual([["image", b]]);
  });

  it("is found in the list of volatile layers too", async () => {
    const lists = {
      "images.json": images,
      "layers.json": [lower],
      "volatile-layers.json": [upper],
    };
    expect(await storedDiffIds([await storeWith(lists)], "image")).toEqual([diff("1"), diff("2")]);
  });

  it.each<{ what: string; lists: Readonly<Record<string, unknown>> }>([
    { what: "no list", lists: {} },
    { what: "no list of layers", lists: { "images.json": images } },
    { what: "no list of images", lists: { "layers.json": [lower, upper] } },
    { what: "a list that is no JSON", lists: { "images.json": "{", "layers.json": [lower] } },
    { what: "a list that is none", lists: { "images.json": {}, "layers.json": {} } },
    { what: "not this image", lists: { "images.json": [], "layers.json": [lower, upper] } },
    {
      what: "an image without layers",
      lists: { "images.json": [{ id: "image" }], "layers.json": [lower] },
    },
    {
      what: "a layer whose parent is missing",
      lists: { "images.json": images, "layers.json": [upper] },
    },
    {
      what: "a layer without a digest",
      lists: { "images.json": images, "layers.json": [{ id: b, parent: a }, lower] },
    },
    {
      what: "a digest of another kind",
      lists: {
        "images.json": images,
        "layers.json": [{ ...upper, "diff-digest": "md5:1" }, lower],
      },
    },
    {
      what: "a layer whose parent has no name",
      lists: { "images.json": images, "layers.json": [{ ...upper, parent: 7 }] },
    },
    {
      what: "a layer that inherits what it should have",
      lists: { "images.json": images, "layers.json": `[{"__proto__":${JSON.stringify(lower)}}]` },
    },
    {
      what: "a list of anything but layers",
      lists: { "images.json": images, "layers.json": [1, null, [], "x", [lower]] },
    },
    {
      what: "layers that stand on each other in a circle",
      lists: { "images.json": images, "layers.json": [upper, { ...lower, parent: b }] },
    },
  ])("is unknown of a store with $what", async ({ lists }) => {
    expect(await storedDiffIds([await storeWith(lists)], "image")).toBeUndefined();
  });

  it("leaves other images and layers out", async () => {
    const store = await storeWith({
      "images.json": [...images, { id: "other", layer: c }],
      "layers.json": [lower, upper, { id: c, "diff-digest": diff("3") }],
    });
    expect(await storedDiffIds([store], "other")).toEqual([diff("3")]);
  });
});
