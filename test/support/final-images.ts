import type { Image } from "../../src/app/ports/image.ts";
import { compareFinalImages, type FinalComparison } from "../../src/compare/final-images.ts";
import { imageOf, type LayerEntry, tarOf } from "./layers.ts";
import { realReaders as readers } from "./readers.ts";

/** An image in memory of these layers. */
export async function image(
  layers: readonly (readonly LayerEntry[])[],
  config: Readonly<Record<string, unknown>> = {},
): Promise<Image> {
  return imageOf({ layers: await Promise.all(layers.map(tarOf)), config: { config } });
}

/** Compares what a container sees of two images. */
export async function compared(a: Image, b: Image): Promise<FinalComparison> {
  return await compareFinalImages({ a, b, readers, limit: 100 });
}

/** The differences in short. */
export function told({ differences }: FinalComparison): readonly string[] {
  return differences.listed.map(({ kind, path }) => `${kind} ${path}`);
}
