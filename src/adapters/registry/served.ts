import type { Digest } from "../../domain/oci/digest.ts";
import { parseManifest } from "../../domain/oci/oci-parse.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import { blobsOf } from "./client/blobs.ts";
import { manifestsOf } from "./client/manifests.ts";
import { hasMachineRules } from "./machine-registries.ts";
import type { SkopeoOptions } from "./skopeo-options.ts";
import { placesLikeSkopeo } from "./skopeo-places.ts";

/** A registry that is slower than this gets a push, which writes nothing new if it has all of it. */
const askSeconds = 15;

/**
 * Whether a registry serves an image under a reference, with its config and every layer. What cannot
 * be found out is `false`. A manifest alone is not enough: a registry may have lost what it names.
 */
export async function isServed(
  options: SkopeoOptions,
  reference: string,
  digest: Digest,
): Promise<boolean> {
  const name = parseReference(reference);
  if (name?.tag === undefined || (await hasMachineRules(name.registry, options.env))) return false;
  const places = placesLikeSkopeo(options, askSeconds);
  try {
    const place = places.of(repositoryName(name));
    const served = await manifestsOf(place).manifest(name.tag);
    if (served?.digest !== digest) return false;
    const { config, layers } = parseManifest(served.bytes, { name: reference, code: "registry" });
    const { hasBlob } = blobsOf(place);
    const blobs = [config, ...layers].map((blob) => hasBlob(blob.digest));
    return (await Promise.all(blobs)).every((isThere) => isThere);
  } catch {
    options.signal.throwIfAborted();
    return false;
  } finally {
    await places.close();
  }
}
