import type { Digest } from "../../domain/oci/digest.ts";
import type { Located } from "./locate.ts";
import type { ServedImage, ServedImages } from "./served-images.ts";

/** Whether what runs is what a digest names. */
type Sameness =
  | { readonly kind: "same" | "other" }
  | { readonly kind: "unknown"; readonly because: string };

/**
 * Compares what runs with a digest. A name may mean an index and a runtime the manifest that it took
 * from there, or the other way round; and some runtimes tell only the config's digest.
 */
export async function sameDigest(
  running: Located,
  wanted: Digest,
  served: ServedImages,
): Promise<Sameness> {
  const { repositories, digest, imageId } = running;
  if (wanted === digest || wanted === imageId) return { kind: "same" };
  const meant = await served.find(repositories, wanted);
  const runs = (image: ServedImage): boolean =>
    image.digest === digest || image.digest === imageId || image.config.digest === imageId;
  if (meant?.images.some(runs) === true) return { kind: "same" };
  const index = digest === undefined ? undefined : await served.find(repositories, digest);
  const one = index?.images.find((image) => image.digest === wanted);
  if (index !== undefined && one !== undefined) {
    if (index.images.length === 1 || one.config.digest === imageId) return { kind: "same" };
    if (imageId !== undefined) return { kind: "other" };
    const because = "an index runs, and the wanted digest is that of one of its platforms";
    return { kind: "unknown", because };
  }
  if (meant !== undefined) return { kind: "other" };
  const because = `no registry that it comes from serves ${wanted}, which may be an index of it`;
  return { kind: "unknown", because };
}
