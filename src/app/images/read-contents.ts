import type { TarEntries } from "../../compare/readers.ts";
import type { Image } from "../ports/image.ts";
import { keyOf, type LayerPath } from "./image-files.ts";

/** Bytes of one file, and of all of them together; larger ones are left out. */
const mostOfFile = 16 * 1024 * 1024;
const mostTogether = 256 * 1024 * 1024;

/**
 * Reads the contents of some regular files of an image, by {@link keyOf}. One that is too large, or
 * that its layer has twice, is left out. Each layer that has one of them is read once.
 */
export async function readContents(
  image: Pick<Image, "manifest" | "layer">,
  { wanted, entries }: { readonly wanted: readonly LayerPath[]; readonly entries: TarEntries },
): Promise<ReadonlyMap<string, Buffer>> {
  const keys = new Set(wanted.map(keyOf));
  const found = new Map<string, Buffer>();
  const seen = new Set<string>();
  let left = mostTogether;
  for (const layer of new Set(wanted.map((each) => each.layer))) {
    if (layer >= image.manifest.layers.length) continue;
    for await (const { header, content } of entries(image.layer(layer), `Layer ${layer}`)) {
      const key = keyOf({ path: header.path, layer });
      if (!keys.has(key)) continue;
      const isAgain = seen.has(key);
      seen.add(key);
      found.delete(key);
      const { type, size } = header;
      if (isAgain || type !== "file" || size > Math.min(mostOfFile, left)) continue;
      const chunks: Uint8Array[] = [];
      for await (const chunk of content) chunks.push(chunk);
      left -= size;
      found.set(key, Buffer.concat(chunks));
    }
  }
  return found;
}
