import { compareImages } from "../../compare/images.ts";
import type { Readers } from "../../compare/readers.ts";
import { diagnose } from "../../diagnose/diagnose.ts";
import { severalCauses } from "../../diagnose/several.ts";
import type { Difference, Differences } from "../../domain/findings/difference.ts";
import type { VerifyVerdict } from "../../domain/labels/verification.ts";
import { ofImages } from "../../domain/text/image-words.ts";
import type { LayerOrigin } from "../images/layer-origins.ts";
import type { Image } from "../ports/build.ts";

/** How many differences are listed at most; the rest are counted. */
const limit = 200;

export const noDifferences: Differences<Difference> = { listed: [], omitted: 0, layers: [] };

/** The part of an image that can be read without its layers. */
type ImageHead = Pick<Image, "digest" | "manifest">;

/**
 * Judges a rebuild by what needs no layer: the manifest's digest, then the config's. The config
 * names each layer's uncompressed bytes, so that equal configs mean equal content.
 */
export function headVerdict(published: ImageHead, rebuilt: ImageHead): VerifyVerdict {
  if (published.digest === rebuilt.digest) return "identical";
  const isSame =
    published.manifest.config.digest === rebuilt.manifest.config.digest &&
    sameAnnotations(published, rebuilt);
  return isSame ? "same-content" : "different";
}

function sameAnnotations({ manifest: a }: ImageHead, { manifest: b }: ImageHead): boolean {
  const listed = ({ annotations = {} }: Image["manifest"]): string =>
    JSON.stringify(
      Object.entries(annotations).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  return listed(a) === listed(b);
}

/**
 * Finds how a published image and its rebuild differ, with causes, fixes and the instruction that
 * made the layer where it is the only one.
 */
export async function differencesFrom(
  published: Image,
  rebuilt: Image,
  { readers, origins }: { readonly readers: Readers; readonly origins: readonly LayerOrigin[] },
): Promise<Differences<Difference>> {
  const found = await compareImages({ a: published, b: rebuilt, readers, limit });
  const placed = found.listed.map((difference) => {
    const origin = difference.layer === undefined ? undefined : origins[difference.layer];
    const { instruction } = origin ?? {};
    return instruction === undefined ? difference : { ...difference, instruction };
  });
  const listed = diagnose(placed, undefined).flatMap((each) => severalCauses(each, undefined));
  return { ...found, listed: listed.map(inImages) };
}

function inImages(difference: Difference): Difference {
  const { explanation } = difference;
  return explanation === undefined
    ? difference
    : { ...difference, explanation: ofImages(explanation) };
}
