import type { StartedImage } from "../domain/deployed/running.ts";
import { digestFromHex, parseDigest } from "../domain/oci/digest.ts";
import { type ImageReference, parseReference } from "../domain/oci/reference.ts";

/**
 * Reads the `imageID` of a container's status; one of an unknown form says nothing. It has no form
 * of its own, because Kubernetes passes on what the runtime says:
 *
 * - `name@sha256:…`: containerd, and CRI-O before 1.28 and again since 2026. The digest is that of
 *   the index where the image was pulled by one, else of the manifest.
 * - `sha256:…`: containerd, for an image that it did not pull (kubernetes/kubernetes#115199).
 * - 64 hex digits: CRI-O between those (cri-o/cri-o#7149).
 * - `docker-pullable://name@sha256:…`: Docker, for an image with a digest; `docker://sha256:…` for
 *   one without (kubernetes/kubernetes#33014).
 */
export function parseImageId(text: string): StartedImage {
  const bare = text.replace(/^docker(?:-pullable)?:\/\//, "");
  const imageId = /^[0-9a-f]{64}$/.test(bare) ? digestFromHex(bare) : parseDigest(bare);
  if (imageId !== undefined) return { name: undefined, digest: undefined, imageId };
  const name = parseReference(bare);
  if (name?.digest === undefined) return { name: undefined, digest: undefined, imageId };
  return { name, digest: name.digest, imageId };
}

/** Reads the image that is asked for; undefined where that is not a name, but e.g. an image ID. */
export function parseAsked(text: string): ImageReference | undefined {
  // An image ID has the form of a name, too: that of the repository `sha256`.
  return parseImageId(text).imageId === undefined ? parseReference(text) : undefined;
}
