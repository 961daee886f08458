import type { TarEntries } from "../../compare/readers.ts";
import type { SbomFormat } from "../../domain/oci/sbom-format.ts";
import { Collector } from "../../sbom/collector.ts";
import type { Image } from "../ports/image.ts";
import { collectEntry } from "./collect-entry.ts";

/**
 * Reads all layers of an image, each once, for what their files say about packages.
 * @throws Failure when a layer cannot be read or is not what the config says, and the signal's
 * reason
 */
export async function collectPackages(
  image: Pick<Image, "manifest" | "layer">,
  {
    entries,
    formats,
    signal,
  }: {
    readonly entries: TarEntries;
    /** The kinds of documents that will be written. */
    readonly formats: readonly SbomFormat[];
    readonly signal: AbortSignal;
  },
): Promise<Collector> {
  const collector = new Collector(formats);
  for (const layer of image.manifest.layers.keys()) {
    for await (const entry of entries(image.layer(layer), `Layer ${layer} of the image`)) {
      await collectEntry(entry, { collector, layer, signal });
    }
  }
  return collector;
}
