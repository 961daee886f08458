import type { Readers } from "../../compare/readers.ts";
import type { BuildTraces } from "../../traces/build-traces.ts";
import { Search } from "../../traces/search.ts";
import type { Image } from "../ports/image.ts";
import { Inside } from "./search-inside.ts";
import { Reading } from "./search-reading.ts";

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
  /** Ends the search. */
  readonly signal: AbortSignal;
}

/** The result of reading an image, and the search that was used. */
export interface ReadImage {
  readonly reading: Reading;
  readonly search: Search;
  /** Packed files that were not searched, or not to their end. */
  readonly unread: number;
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
  const reading = new Reading({ search, inside, signal, kernel });
  reading.readConfig(image.configBytes, { bases, planned });
  for (const layer of layers) {
    const name = `Layer ${layer} of the image`;
    for await (const entry of readers.entries(image.layer(layer), name)) {
      await reading.readEntry(entry, layer);
    }
  }
  return { reading, search, unread: inside.unread };
}
