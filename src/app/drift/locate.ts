import type { RunningImage } from "../../domain/deployed/running.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { type ImageReference, repositoryName } from "../../domain/oci/reference.ts";
import type { ServedImages } from "./served-images.ts";

/** What runs, as far as what runs tells; at least one of digest and image ID is known. */
export interface Located {
  /** Where it may be found, the most likely first. */
  readonly repositories: readonly string[];
  /** Of the manifest or the index. */
  readonly digest: Digest | undefined;
  /** The runtime's own ID: most often the config's digest. */
  readonly imageId: Digest | undefined;
}

/** Says why nothing is known, as the end of a sentence. */
export interface Unknown {
  readonly because: string;
}

/**
 * Finds out which image runs in a place. Where no runtime says so, it is what a digest or a tag
 * names now.
 */
export async function locate(
  image: RunningImage,
  served: ServedImages,
): Promise<Located | Unknown> {
  const { asked, started, written } = image;
  const names = [asked, started?.name].filter((name) => name !== undefined);
  const repositories = [...new Set(names.map(repositoryName))];
  const digest = started?.digest ?? asked?.digest;
  const imageId = started?.imageId;
  if (digest !== undefined || imageId !== undefined) return { repositories, digest, imageId };
  if (started !== undefined) return { because: "its runtime does not say which image it started" };
  if (asked === undefined) {
    return written === ""
      ? { because: "it has no image of a registry: it is built where it runs" }
      : { because: `\`${written}\` is not the name of an image` };
  }
  const tag = tagOf(asked);
  const tagged = await served.digestOf(repositoryName(asked), tag);
  if (tagged === undefined) return { because: `the registry has no tag \`${tag}\` of it` };
  return { repositories, digest: tagged, imageId };
}

/** Returns the tag that a name without a digest means. */
export function tagOf({ tag = "latest" }: ImageReference): string {
  return tag;
}
