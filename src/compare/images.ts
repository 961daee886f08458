import type { Clue } from "../domain/findings/clue.ts";
import type {
  Differences,
  FoundDifference,
  LayerDifference,
} from "../domain/findings/difference.ts";
import type { Digest } from "../domain/oci/digest.ts";
import type { ImageConfig, Manifest } from "../domain/oci/oci.ts";
import { compareBlobs, compareConfigs, compareManifests, documentClue } from "./config.ts";
import { Budget } from "./content/budget.ts";
import type { Look } from "./content/look.ts";
import { describeDifference, type FirstDifference, firstDifference } from "./contents.ts";
import { Findings } from "./findings.ts";
import { FileListing } from "./listing.ts";
import type { Readers, TarEntries } from "./readers.ts";
import { compareTars, wholeLayer } from "./tars.ts";

/** The most differences that are listed if the caller sets no limit. */
const defaultLimit = 200;

/** The parts of an image that are compared. */
interface ComparedImage {
  readonly digest: Digest;
  readonly manifest: Manifest;
  readonly config: ImageConfig;
  readonly configBytes: Uint8Array;
  /** Reads the layer's uncompressed tar. */
  layer(index: number): AsyncIterable<Uint8Array>;
}

interface Comparison {
  readonly a: ComparedImage;
  readonly b: ComparedImage;
  readonly readers: Readers;
  /** The most differences that are listed; the rest is counted. */
  readonly limit?: number;
}

/**
 * Compares two images: manifest, config, then every layer that is not the same, entry by entry.
 * Layers are streamed, so memory does not grow with them. `added` is what only b has, `removed`
 * what only a has; in evidence, a's side is before the `≠`. Images with different digests always
 * give a difference.
 * @throws Failure when a layer cannot be read or does not match its digests
 */
export async function compareImages(comparison: Comparison): Promise<Differences<FoundDifference>> {
  const { a, b, limit = defaultLimit } = comparison;
  const findings = new Findings(limit);
  const { readers } = comparison;
  const look: Look = { findings, readers, budget: new Budget(), compareTars };
  compareManifests({ a: a.manifest, b: b.manifest, findings });
  await compareConfigs({ a: a.configBytes, b: b.configBytes, findings });
  const layers = differingLayers(a.config.diffIds, b.config.diffIds);
  const listing = new FileListing();
  for (const { index, diffIds } of layers) {
    const before = findings.total;
    await compareTars({
      a: listing.watch(entriesOf(comparison, "a", diffIds[0] && index), {
        layer: index,
        side: "a",
      }),
      b: listing.watch(entriesOf(comparison, "b", diffIds[1] && index), {
        layer: index,
        side: "b",
      }),
      place: { path: "", layer: index, inside: [], headers: [undefined, undefined] },
      inside: [],
      look,
    });
    if (findings.total === before) findings.add(await rawDifference(comparison, index));
  }
  if (findings.total === 0) compareBlobs({ a: a.manifest, b: b.manifest, findings });
  if (findings.total === 0 && a.digest !== b.digest) findings.add(unexplained(a.digest, b.digest));
  const files = layers.length === 0 ? {} : { files: listing.files };
  return { listed: findings.listed, omitted: findings.omitted, layers, ...files };
}

function differingLayers(a: readonly Digest[], b: readonly Digest[]): readonly LayerDifference[] {
  const count = Math.max(a.length, b.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    a[index] === b[index] ? [] : [{ index, diffIds: [a[index], b[index]] as const }],
  );
}

/** Reads the entries of a layer; none for a layer that the image does not have. */
function entriesOf(
  { a, b, readers }: Comparison,
  side: "a" | "b",
  index: number | undefined,
): ReturnType<TarEntries> {
  if (index === undefined) return nothing();
  const [image, which] = side === "a" ? [a, "first"] : [b, "second"];
  return readers.entries(image.layer(index), `Layer ${index} of the ${which} image`);
}

async function* nothing(): AsyncGenerator<never> {}

/** Compares the bytes of layers that differ although no entry does. */
async function rawDifference({ a, b }: Comparison, layer: number): Promise<FoundDifference> {
  const found = { path: wholeLayer, kind: "metadata", layer } as const;
  const [inA, inB] = [a, b].map((image) => layer < image.config.diffIds.length);
  if (inA !== inB) {
    const which = inA === true ? "first" : "second";
    return { ...found, evidence: [`only the ${which} image has this layer, and it is empty`] };
  }
  const place = await firstDifference(a.layer(layer), b.layer(layer));
  const evidence = [
    "all entries are equal, but the tars are encoded differently",
    ...(place === undefined ? [] : describeDifference(place)),
  ];
  return { ...found, evidence, clue: rawClue(place) };
}

function rawClue(place: FirstDifference | undefined): Clue {
  const [a, b] = place?.after ?? [Buffer.alloc(0), Buffer.alloc(0)];
  const before = Buffer.from(place?.before.subarray(-64) ?? []);
  const spot = { offset: place?.offset ?? 0, a, b, before, after: Buffer.alloc(0) };
  return {
    spots: place === undefined ? [] : [spot],
    isCut: true,
    format: "tar",
    inside: [],
    sizes: [0, 0],
    headers: [undefined, undefined],
    isReordered: false,
  };
}

function unexplained(a: Digest, b: Digest): FoundDifference {
  return {
    path: "manifest",
    kind: "config",
    evidence: ["the same values, but different bytes", `digest ${a} ≠ ${b}`],
    clue: { ...documentClue(Buffer.from(a), Buffer.from(b)), isReordered: true },
  };
}
