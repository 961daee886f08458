import type { Readers } from "../../compare/readers.ts";
import type { RiskyFiles } from "../../domain/findings/risky-file.ts";
import type { AdvisoryName } from "../../domain/source/advisory.ts";
import type { Collector } from "../../sbom/collector.ts";
import type { BuildTraces } from "../../traces/build-traces.ts";
import { Search } from "../../traces/search.ts";
import type { Image } from "../ports/image.ts";
import { collectEntry } from "../sbom/collect-entry.ts";
import { Inside } from "./search-inside.ts";
import { Reading } from "./search-reading.ts";
import { searchRisks } from "./search-risks.ts";

export interface ReadOptions {
  readonly image: Image;
  readonly readers: Readers;
  /**
   * Indexes of the layers that the build itself made. Those of a base are pinned and older than the
   * build.
   */
  readonly layers: readonly number[];
  /** Configs of the images that the build is based on. */
  readonly baseConfigs: readonly Uint8Array[];
  /** Texts that the plan wrote into the config. */
  readonly planned: readonly string[];
  readonly traces: BuildTraces;
  /** Collects what the files of all layers say about packages, in the same pass. */
  readonly collector?: Collector | undefined;
  /** The advisories that policy forbids: what they ask of the image is asked of its base, too. */
  readonly forbid?: readonly AdvisoryName[];
  /** Ends the search. */
  readonly signal: AbortSignal;
}

/** The result of reading an image, and the search that was used. */
export interface ReadImage {
  readonly reading: Reading;
  readonly search: Search;
  /** What all layers say about packages, where that was asked for. */
  readonly collector?: Collector | undefined;
  /** Packed files that were not searched, or not to their end. */
  readonly unread: number;
  /** What gives rights or access to others. */
  readonly risks: RiskyFiles;
}

/**
 * Reads the layers that the build made, each once and to its end, and collects traces of the build
 * and executables. Memory use does not grow with their size.
 * @throws Failure when a layer cannot be read or is not what the config says, and the signal's
 * reason
 */
export async function readImage(options: ReadOptions): Promise<ReadImage> {
  const { image, readers, layers, baseConfigs: bases, planned, traces, signal } = options;
  const search = new Search(traces);
  const inside = new Inside(search, readers);
  const kernel = traces.machine.kernelRelease;
  const newReading = (): Reading => new Reading({ search, inside, signal, kernel, own: layers });
  const reading = newReading();
  reading.readConfig(image.configBytes, { bases, planned });
  const { collector } = options;
  for (const layer of collector === undefined ? layers : image.manifest.layers.keys()) {
    const name = `Layer ${layer} of the image`;
    const isOwn = layers.includes(layer);
    for await (const entry of readers.entries(image.layer(layer), name)) {
      if (!isOwn && collector !== undefined) {
        await collectEntry(entry, { collector, layer, signal });
        continue;
      }
      const also = collector?.open(entry.header, layer);
      await reading.readEntry(entry, layer, also);
      await also?.end();
    }
  }
  const { forbid = [] } = options;
  const { unread } = inside;
  const about = { image, readers, own: layers, reading, newReading, forbid, signal };
  return { reading, search, collector, unread, risks: await searchRisks(about) };
}
