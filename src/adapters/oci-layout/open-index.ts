import type { Image } from "../../app/ports/image.ts";
import { platformNamed } from "../../domain/oci/choose-image.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { indexMediaTypes } from "../../domain/oci/oci.ts";
import { maxManifestBytes, parseIndex } from "../../domain/oci/oci-parse.ts";
import { readPlainFile, readSmallBlob, unsound } from "./blob.ts";
import { openLayout } from "./layout.ts";

/** An index in a layout, with the images that it names. */
interface IndexInLayout {
  readonly digest: Digest;
  readonly images: readonly Image[];
}

/**
 * Opens the index that a layout holds, and every image that it names; undefined for a layout of
 * something else. Index, manifests and configs are verified now, each layer by the time it was read.
 * @throws Failure `tool` that names what is wrong in the layout
 */
export async function openIndex(layout: string): Promise<IndexInLayout | undefined> {
  const what = { name: `OCI layout \`${layout}\`: its index`, code: "tool" } as const;
  const outer = parseIndex(await readPlainFile(layout, "index.json", maxManifestBytes), what);
  const [index, ...more] = outer.manifests;
  if (index === undefined || more.length > 0) return undefined;
  if (!indexMediaTypes.includes(index.mediaType)) return undefined;
  const { manifests } = parseIndex(await readSmallBlob(layout, index, maxManifestBytes), what);
  const images: Image[] = [];
  for (const manifest of manifests) {
    const { digest } = manifest;
    const named = platformNamed(manifest);
    if (named === undefined) throw unsound(layout, `${digest} has no platform in its index`);
    const image = await openLayout(layout, { platform: named });
    if (image.digest !== digest) throw unsound(layout, `its index has several images for ${named}`);
    images.push(image);
  }
  return { digest: index.digest, images };
}
