import type { Readers } from "../../compare/readers.ts";
import type { RiskyFile, RiskyFiles } from "../../domain/findings/risky-file.ts";
import type { AdvisoryName } from "../../domain/source/advisory.ts";
import { ImageRisks } from "../../risks/image-risks.ts";
import { isPublished } from "../../risks/published.ts";
import type { Image } from "../ports/image.ts";
import type { FoundCredential, Reading } from "./search-reading.ts";

interface RisksOptions {
  readonly image: Pick<Image, "manifest" | "layer">;
  readonly readers: Pick<Readers, "entries">;
  /** Indexes of the layers that the build made. */
  readonly own: readonly number[];
  /** What has been read of those layers. */
  readonly reading: Reading;
  /** A new reading, for the layers of the base. */
  readonly newReading: () => Reading;
  readonly forbid: readonly AdvisoryName[];
  readonly signal: AbortSignal;
}

/**
 * Tells the risky files of the final image. Whether the base brought them is only asked where the
 * build's own layers have any, or where policy forbids them: then the headers of all layers are read
 * in their order, and with `credential-in-image` also the content of the base's.
 * @throws Failure when a layer cannot be read, and the signal's reason
 */
export async function searchRisks(options: RisksOptions): Promise<RiskyFiles> {
  const { reading } = options;
  const base = await readBase(options);
  const risks = await finalRisks(options);
  const found = [
    ...reading.credentials.map((one) => ({ ...one, isOfBase: false })),
    ...(base?.credentials ?? []).map((one) => ({ ...one, isOfBase: true })),
  ];
  const isOthers = ({ path, layer }: FoundCredential): boolean =>
    layer !== undefined &&
    (isPublished(path) || reading.packaged.has(path) || base?.packaged.has(path) === true);
  const published = found.filter(isOthers).length;
  const credentials = found
    .filter((one) => !isOthers(one))
    .map(({ what, path, layer, isOfBase }): RiskyFile => {
      return { path, layer, isOfBase, risk: { kind: "credential", what } };
    });
  const omittedCredentials = reading.omittedCredentials + (base?.omittedCredentials ?? 0);
  return {
    files: [...risks.files, ...credentials],
    published,
    omitted: risks.omitted + omittedCredentials,
  };
}

/** The layers' headers in their order, where the build's own layers do not say all. */
async function finalRisks(options: RisksOptions): Promise<ImageRisks> {
  const { image, readers, own, reading, forbid, signal } = options;
  const isWhole = own.length === image.manifest.layers.length;
  const isAsked = forbid.some((name) => ofHeaders.includes(name));
  if (isWhole || (!reading.risks.hasAny && !isAsked)) return reading.risks;
  const all = new ImageRisks(own);
  for (const layer of image.manifest.layers.keys()) {
    for await (const { header } of readers.entries(image.layer(layer), nameOf(layer))) {
      signal.throwIfAborted();
      all.meet(header, layer);
    }
  }
  return all;
}

/** The advisories that names, modes and attributes of files decide. */
const ofHeaders: readonly AdvisoryName[] = [
  "setuid-file",
  "file-capability",
  "world-writable",
  "tools-in-image",
];

async function readBase(options: RisksOptions): Promise<Reading | undefined> {
  const { image, readers, own, forbid, newReading } = options;
  if (!forbid.includes("credential-in-image")) return undefined;
  const reading = newReading();
  for (const layer of image.manifest.layers.keys()) {
    if (own.includes(layer)) continue;
    for await (const entry of readers.entries(image.layer(layer), nameOf(layer))) {
      await reading.readEntry(entry, layer);
    }
  }
  return reading;
}

function nameOf(layer: number): string {
  return `Layer ${layer} of the image`;
}
