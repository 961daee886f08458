import { collectPackages } from "../../src/app/sbom/collect-packages.ts";
import { describedImage } from "../../src/app/sbom/describe-image.ts";
import { sbomFormats } from "../../src/domain/oci/sbom-format.ts";
import type { DescribedImage } from "../../src/sbom/documents/described-image.ts";
import { imageOf, type LayerEntry, tarOf } from "../support/layers.ts";
import { realReaders } from "../support/readers.ts";

/** What an image of these layers, from the base up, is made of. */
export async function described(
  layers: readonly (readonly LayerEntry[])[],
  config: Readonly<Record<string, unknown>> = {},
): Promise<DescribedImage> {
  const image = imageOf({ layers: await Promise.all(layers.map(tarOf)), config });
  const { entries } = realReaders;
  const signal = new AbortController().signal;
  return describedImage(
    image,
    await collectPackages(image, { entries, formats: sbomFormats, signal }),
  );
}

/** The package URLs of an image with one layer. */
export async function purlsIn(entries: readonly LayerEntry[]): Promise<readonly string[]> {
  const { inventory } = await described([entries]);
  return inventory.packages.listed.map(({ purl }) => purl);
}

/** Licences of the image's packages by name: an expression as it is, other words in quotes. */
export async function licencesIn(
  entries: readonly LayerEntry[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { inventory } = await described([entries]);
  return Object.fromEntries(
    inventory.packages.listed.map(({ name, licences }) => [
      name,
      licences.map(({ kind, text }) => (kind === "expression" ? text : JSON.stringify(text))),
    ]),
  );
}

/** The paths of files that belong to no package. */
export async function looseIn(entries: readonly LayerEntry[]): Promise<readonly string[]> {
  const { inventory } = await described([entries]);
  return inventory.loose.listed.map(({ path }) => path);
}
