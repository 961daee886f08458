import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { Digest } from "../../../domain/oci/digest.ts";
import { digestSchema } from "../../../domain/oci/oci.ts";
import { parseJson } from "../../../domain/text/json.ts";
import { fitting, listOfFitting, objectOf } from "../../../domain/text/schema.ts";
import type { Store } from "../machine/store.ts";

// What containers-storage records of images and layers, as far as it is read here; what has another
// form is as good as not recorded.
const imageRecord = objectOf({
  id: v.string(),
  /** The name of its top layer. */
  layer: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
const layerRecord = objectOf({
  id: v.string(),
  parent: v.exactOptional(v.string()),
  "diff-digest": digestSchema,
});

/** More layers than any image has; following a circular record ends here. */
const mostLayers = 10_000;

/**
 * Returns the top layer of each image of a store, by the image's id; an image without layers is
 * left out.
 * @throws Error where the store has no such list
 */
export async function topLayers(store: Store): Promise<ReadonlyMap<string, string>> {
  const images = await listOf(imageRecord, { store, kind: "images", file: "images.json" });
  return new Map(images.map(({ id, layer }) => [id, layer]));
}

/**
 * Returns the digests of an image's uncompressed layers, from the base up, as the stores computed
 * them when they unpacked the layers; the image's config is not used. Undefined where they keep no
 * such record.
 * @param stores that of the image, and others where its layers may be
 */
export async function storedDiffIds(
  stores: readonly Store[],
  image: string,
): Promise<readonly Digest[] | undefined> {
  const layersIn = (
    store: Store,
    file: string,
  ): Promise<readonly v.InferOutput<typeof layerRecord>[]> =>
    listOf(layerRecord, { store, kind: "layers", file }).catch(() => []);
  const lists = await Promise.all(
    stores.flatMap((store) =>
      ["layers.json", "volatile-layers.json"].map((file) => layersIn(store, file)),
    ),
  );
  const tops = await Promise.all(
    stores.slice(0, 1).map((store) => topLayers(store).catch(() => new Map<string, string>())),
  );
  const records = new Map(lists.flat().map((layer) => [layer.id, layer]));
  const found: Digest[] = [];
  let at = tops[0]?.get(image);
  if (at === undefined) return undefined;
  while (at !== undefined && at !== "") {
    const record = records.get(at);
    if (record === undefined || found.length === mostLayers) return undefined;
    found.push(record["diff-digest"]);
    at = record.parent;
  }
  return found.reverse();
}

interface ListPlace {
  readonly store: Store;
  readonly kind: "images" | "layers";
  readonly file: string;
}

/** Reads one of the lists that containers-storage keeps for a store. */
async function listOf<const Item extends v.GenericSchema>(
  item: Item,
  { store: { root, driver = "overlay" }, kind, file }: ListPlace,
): Promise<readonly v.InferOutput<Item>[]> {
  const text = await readFile(join(root, `${driver}-${kind}`, file), "utf8");
  return fitting(listOfFitting(item), parseJson(text)) ?? [];
}
