import type { Digest } from "../../domain/oci/digest.ts";
import type { Located } from "./locate.ts";
import type { ServedImages } from "./served-images.ts";

/** Whether what runs is what a digest names. */
type Sameness =
  | { readonly kind: "same" | "other" }
  | { readonly kind: "unknown"; readonly because: string };

/**
 * Compares what runs with a digest. A name may mean an index and a runtime the manifest that it took
 * from there, or the other way round; and some runtimes tell only the config's digest. What a
 * runtime tells counts more than what it was asked for.
 */
export async function sameDigest(
  running: Located,
  wanted: Digest,
  served: ServedImages,
): Promise<Sameness> {
  const { repositories, digest, imageId } = running;
  if (wanted === imageId) return { kind: "same" };
  if (imageId !== undefined && imageId !== digest) {
    return await sameById({ repositories, imageId }, wanted, served);
  }
  if (wanted === digest) return { kind: "same" };
  const meant = await served.find(repositories, wanted);
  if (digest !== undefined && meant?.named.includes(digest) === true) return { kind: "same" };
  const inIndex =
    digest === undefined ? undefined : await namedByIndex(wanted, { repositories, digest, served });
  return inIndex ?? (meant === undefined ? unserved(wanted) : { kind: "other" });
}

/** Says what it means that a digest runs which is that of an index; undefined if it is none of it. */
async function namedByIndex(
  wanted: Digest,
  runs: {
    readonly repositories: readonly string[];
    readonly digest: Digest;
    readonly served: ServedImages;
  },
): Promise<Sameness | undefined> {
  const index = await runs.served.find(runs.repositories, runs.digest);
  if (index?.isIndex !== true || !index.named.includes(wanted)) return undefined;
  if (index.named.length === 1) return { kind: "same" };
  const because = "an index runs, and the wanted digest is that of one of its platforms";
  return { kind: "unknown", because };
}

async function sameById(
  { repositories, imageId }: { readonly repositories: readonly string[]; readonly imageId: Digest },
  wanted: Digest,
  served: ServedImages,
): Promise<Sameness> {
  const meant = await served.find(repositories, wanted);
  if (meant === undefined) return unserved(wanted);
  const { images, named } = meant;
  if (named.includes(imageId) || images.some(({ config }) => config.digest === imageId)) {
    return { kind: "same" };
  }
  // Docker's containerd store takes the digest of the index that it pulled for the image's ID.
  const inIndex = await namedByIndex(wanted, { repositories, digest: imageId, served });
  if (inIndex !== undefined) return inIndex;
  if (images.length === named.length) return { kind: "other" };
  const because = `the registry does not serve all platforms of ${wanted}, and its runtime says only the image ID ${imageId}`;
  return { kind: "unknown", because };
}

function unserved(wanted: Digest): Sameness {
  const because = `no registry that it comes from serves ${wanted}, which may be an index of it`;
  return { kind: "unknown", because };
}
