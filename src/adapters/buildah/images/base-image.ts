import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Image } from "../../../app/ports/image.ts";
import { digestOf, hexOf } from "../../../domain/oci/digest.ts";
import { parseImageConfig, parseManifest } from "../../../domain/oci/oci-parse.ts";
import { decompress } from "../../compression/decompress.ts";

/** How many bytes are read from disk at once. */
const readSize = 256 * 1024;

/**
 * Opens a fetched image in skopeo's `dir:` form: manifest.json beside blobs named by their hex
 * digest. Its layers are not verified here, because buildah verified them when it imported the
 * image.
 * @throws Failure `registry` when it is not an image
 */
export async function openFetched(folder: string): Promise<Image> {
  const manifestBytes = await readFile(join(folder, "manifest.json"));
  const manifest = parseManifest(manifestBytes, { name: "a base's manifest", code: "registry" });
  const configBytes = await readFile(join(folder, hexOf(manifest.config.digest)));
  const config = parseImageConfig(configBytes, { name: "a base's config", code: "registry" });
  const layer = (index: number): AsyncIterable<Uint8Array> => {
    const descriptor = manifest.layers[index];
    if (descriptor === undefined) throw new RangeError(`the image has no layer ${index}`);
    const file = join(folder, hexOf(descriptor.digest));
    const bytes = createReadStream(file, { highWaterMark: readSize });
    const name = `Layer ${descriptor.digest} of a base`;
    const { mediaType } = descriptor;
    if (/[+.]gzip$/.test(mediaType)) return decompress({ bytes, compression: "gzip", name });
    if (/[+.]zstd$/.test(mediaType)) return decompress({ bytes, compression: "zstd", name });
    return bytes;
  };
  return { digest: digestOf(manifestBytes), manifest, config, configBytes, layer };
}
