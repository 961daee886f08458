import type { VerifiedIndex } from "../../domain/labels/verification.ts";
import { platformNamed } from "../../domain/oci/choose-image.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { indexMediaTypes, indexSchema } from "../../domain/oci/oci.ts";
import { Failure } from "../../domain/text/failure.ts";
import { fittingJson } from "../../domain/text/schema.ts";
import type { AttestedImages } from "../ports/verify.ts";

/** More platforms than any index has. */
const mostImages = 64;

/**
 * Reads the index by which an image was found, and the images in it that are not the one that is
 * verified; undefined where the name is the image's own.
 * One that cannot be read is none: a registry that the machine reaches by its own rules alone
 * serves the image, and not this.
 * @throws Failure `interrupted`
 */
export async function servedIndex(
  attested: Pick<AttestedImages, "named">,
  verified: Digest,
): Promise<VerifiedIndex | undefined> {
  const named = await attested.named().catch((error: unknown) => {
    if (error instanceof Failure && error.code !== "interrupted") return undefined;
    throw error;
  });
  if (named === undefined || !indexMediaTypes.includes(named.mediaType)) return undefined;
  const index = fittingJson(indexSchema, named.bytes.toString("utf8"));
  if (index === undefined) return undefined;
  const unchecked = index.manifests.slice(0, mostImages).flatMap((each) => {
    const platform = platformNamed(each);
    // Attestations stand beside the images, for a platform that nobody knows.
    const isImage = platform !== undefined && each.platform?.os !== "unknown";
    return isImage && each.digest !== verified ? [{ platform, digest: each.digest }] : [];
  });
  return { digest: named.digest, unchecked };
}
