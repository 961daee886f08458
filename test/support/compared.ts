import { expect } from "vitest";
import type { Image } from "../../src/app/ports/image.ts";
import { compareImages } from "../../src/compare/images.ts";
import type { Difference, Differences } from "../../src/domain/findings/difference.ts";
import { imageOf, type LayerEntry, tarOf } from "./layers.ts";
import { realReaders } from "./readers.ts";

/** Compares two images as the main job does. */
export async function compared(a: Image, b: Image, limit?: number): Promise<Differences> {
  const bound = limit === undefined ? {} : { limit };
  return await compareImages({ a, b, readers: realReaders, ...bound });
}

/** The differences of two images of one layer each. */
export async function between(
  a: readonly LayerEntry[],
  b: readonly LayerEntry[],
): Promise<readonly Difference[]> {
  const found = await compared(
    imageOf({ layers: [await tarOf(a)] }),
    imageOf({ layers: [await tarOf(b)] }),
  );
  expect(found.omitted).toBe(0);
  return found.listed;
}
