import { compareImages } from "../../compare/images.ts";
import type { Readers } from "../../compare/readers.ts";
import { diagnose } from "../../diagnose/diagnose.ts";
import { severalCauses } from "../../diagnose/several.ts";
import type {
  AttributedDifference,
  Difference,
  Differences,
  FoundDifference,
} from "../../domain/findings/difference.ts";
import type { VerifyVerdict } from "../../domain/labels/verification.ts";
import type { LayerOrigin } from "../images/layer-origins.ts";
import { inImages } from "../images/two-images.ts";
import type { Image } from "../ports/image.ts";

/** How many differences are listed at most; the rest are counted. */
export const limit = 200;

const dockerManifest = "application/vnd.docker.distribution.manifest.v2+json";

export const noDifferences: Differences<Difference> = { listed: [], omitted: 0, layers: [] };

/** The part of an image that can be read without its layers. */
type ImageHead = Pick<Image, "digest" | "manifest">;

/**
 * Judges a rebuild by what needs no layer: the manifest's digest, then the config's. The config
 * names each layer's uncompressed bytes, so that equal configs mean equal content, if the layers
 * are what their config says: see `proveLayers`.
 */
export function headVerdict(published: ImageHead, rebuilt: ImageHead): VerifyVerdict {
  if (published.digest === rebuilt.digest) return "identical";
  const isSame =
    published.manifest.config.digest === rebuilt.manifest.config.digest &&
    sameAnnotations(published, rebuilt);
  return isSame ? "same-content" : "different";
}

/** Docker's manifests have no annotations: whoever converts an image into that form drops them. */
function sameAnnotations({ manifest: a }: ImageHead, { manifest: b }: ImageHead): boolean {
  const listed = ({ annotations = {} }: Image["manifest"]): string =>
    JSON.stringify(
      Object.entries(annotations).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  return a.mediaType === dockerManifest || listed(a) === listed(b);
}

/** Finds the instructions that made differences, as far as that can be told. */
export type Locate = (
  found: readonly FoundDifference[],
) => Promise<readonly AttributedDifference[]>;

/**
 * Finds how a published image and its rebuild differ, with causes, fixes and the instruction that
 * made each difference. Where that is not known, it is the one that made the layer, if it is the
 * only one.
 */
export async function differencesFrom(
  { published: a, rebuilt: b }: { readonly published: Image; readonly rebuilt: Image },
  how: {
    readonly readers: Readers;
    readonly origins: readonly LayerOrigin[];
    readonly locate: Locate;
  },
): Promise<Differences<Difference>> {
  const found = await compareImages({ a, b, readers: how.readers, limit });
  const located = await how.locate(found.listed);
  const placed = located.map((difference) => {
    const { layer } = difference;
    const origin = layer === undefined ? undefined : how.origins[layer];
    const instruction = difference.instruction ?? origin?.instruction;
    return instruction === undefined ? difference : { ...difference, instruction };
  });
  return { ...found, listed: explained(placed) };
}

/** Says of differences between a published image and its rebuild what they look like. */
export function explained(located: readonly AttributedDifference[]): readonly Difference[] {
  return diagnose(located, undefined)
    .flatMap((each) => severalCauses(each, undefined))
    .map(inImages);
}
