import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Digest, parseDigest } from "../../domain/oci/digest.ts";
import { isJsonObject, type JsonObject, parseJson } from "../../domain/text/json.ts";
import type { Store } from "./store.ts";

/** More layers than any image has; following a circular record ends here. */
const mostLayers = 10_000;

/**
 * Returns the top layer of each image of a store, by the image's id; an image without layers is
 * left out.
 * @throws Error where the store has no such list
 */
export async function topLayers(store: Store): Promise<ReadonlyMap<string, string>> {
  const layers = new Map<string, string>();
  for (const { id, layer } of await listOf(store, "images", "images.json")) {
    const isName = typeof layer === "string" && /^[0-9a-f]{64}$/.test(layer);
    if (typeof id === "string" && isName) layers.set(id, layer);
  }
  return layers;
}

/**
 * Returns the digests of an image's uncompressed layers, from the base up, as the store computed
 * them when it unpacked the layers; the image's config is not used. Undefined where the store keeps
 * no such record.
 */
export async function storedDiffIds(
  store: Store,
  image: string,
): Promise<readonly Digest[] | undefined> {
  const none: readonly JsonObject[] = [];
  const [tops, layers, volatile] = await Promise.all([
    topLayers(store).catch(() => new Map<string, string>()),
    listOf(store, "layers", "layers.json").catch(() => none),
    listOf(store, "layers", "volatile-layers.json").catch(() => none),
  ]);
  const records = new Map([...layers, ...volatile].map((layer) => [layer["id"], layer]));
  let at: unknown = tops.get(image);
  if (at === undefined) return undefined;
  const found: Digest[] = [];
  while (typeof at === "string" && at !== "") {
    const record = records.get(at);
    const diffId = record?.["diff-digest"];
    const digest = typeof diffId === "string" ? parseDigest(diffId) : undefined;
    if (digest === undefined || found.length === mostLayers) return undefined;
    found.push(digest);
    at = record?.["parent"];
  }
  return found.reverse();
}

/** Reads one of the lists that containers-storage keeps for a store. */
async function listOf(
  { root, driver = "overlay" }: Store,
  kind: "images" | "layers",
  file: string,
): Promise<readonly JsonObject[]> {
  const text = await readFile(join(root, `${driver}-${kind}`, file), "utf8");
  const list: unknown = parseJson(text);
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}
