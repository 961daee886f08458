import type { Evidence } from "../../src/app/leaks/decide-traces.ts";
import { findingsOf, type ImageFindings } from "../../src/app/leaks/image-findings.ts";
import { judgeHits } from "../../src/app/leaks/judge-hits.ts";
import { type ReadOptions, readImage } from "../../src/app/leaks/search-image.ts";
import type { Writer, WrittenFile } from "../../src/app/leaks/search-writers.ts";
import type { AdvisoryName } from "../../src/domain/source/advisory.ts";
import type { BuildTraces } from "../../src/traces/build-traces.ts";
import { traces } from "../traces/traces.ts";
import { imageOf, type LayerEntry, tarOf } from "./layers.ts";
import { realReaders } from "./readers.ts";

export const make = { file: "Containerfile", line: 4, text: "RUN make" };
const byMake: Writer = { place: make, script: "RUN make", moved: 0 };

export interface Searched {
  readonly layers: readonly (readonly LayerEntry[])[];
  readonly own?: readonly number[];
  readonly config?: Readonly<Record<string, unknown>>;
  readonly planned?: readonly string[];
  readonly baseConfigs?: readonly Readonly<Record<string, unknown>>[];
  readonly inContext?: readonly string[];
  readonly evidence?: Partial<Evidence>;
  readonly writer?: Partial<Writer>;
  readonly changes?: Partial<BuildTraces>;
  readonly forbid?: readonly AdvisoryName[];
}

/** How an image of these layers is read. */
export async function ordered(
  layers: Searched["layers"],
  changes: Partial<BuildTraces> = {},
  config: Readonly<Record<string, unknown>> = {},
): Promise<ReadOptions> {
  return {
    image: imageOf({ layers: await Promise.all(layers.map(tarOf)), config }),
    readers: realReaders,
    layers: layers.map((_, index) => index),
    baseConfigs: [],
    planned: [],
    traces: { ...traces, ...changes },
    signal: new AbortController().signal,
  };
}

/** What is found in an image of these layers. */
export async function searched(options: Searched): Promise<ImageFindings> {
  const {
    layers,
    own,
    config = {},
    baseConfigs = [],
    planned = [],
    inContext = [],
    evidence,
    writer,
    changes,
    forbid = [],
  } = options;
  const read = await readImage({
    ...(await ordered(layers, changes, config)),
    ...(own === undefined ? {} : { layers: own }),
    ...{ planned, forbid },
    baseConfigs: baseConfigs.map((base) => Buffer.from(JSON.stringify(base))),
  });
  const writerOf = ({ layer }: WrittenFile): Writer | undefined =>
    layer === 1 || writer ? { ...byMake, ...writer } : undefined;
  const judged = await judgeHits(read.reading, {
    writerOf,
    evidence: {
      inputs: { inFiles: "", inConfig: "" },
      contextWeight: "note",
      isOpen: false,
      isFetchedInImage: false,
      isEpochNow: false,
      hasKernel: false,
      known: () => Promise.resolve({ inContext: new Set(), inBases: new Set() }),
      ...evidence,
    },
    redact: (text) => text.replaceAll("s3cret", "***"),
    inContext: (wanted) =>
      Promise.resolve(
        new Set(wanted.filter(({ bytes }) => inContext.includes(Buffer.from(bytes).toString()))),
      ),
  });
  return findingsOf(judged, read, {
    writerOf,
    bringerOf: ({ layer }) => (layer === 1 ? make : undefined),
    platform: "linux/amd64",
  });
}
