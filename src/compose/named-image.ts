import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { parseLocation } from "../domain/oci/image-location.ts";
import { type ImageReference, parseReference } from "../domain/oci/reference.ts";

/**
 * Returns an image's name in a registry; undefined where the text names files. What is on this
 * machine comes first, because `out/layout` could be a repository of Docker Hub as well.
 */
export async function imageInRegistry(
  written: string,
  cwd: string,
): Promise<ImageReference | undefined> {
  const location = parseLocation(written);
  if (location?.kind === "files") return undefined;
  if (location?.kind === "registry") return parseReference(location.reference);
  const isHere = await stat(resolve(cwd, written)).then(
    () => true,
    () => false,
  );
  return isHere ? undefined : parseReference(written);
}
