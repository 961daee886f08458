import type { ImageRecord } from "../../domain/findings/proof.ts";
import type { Image } from "../ports/image.ts";
import type { LayerOrigin } from "./layer-origins.ts";

const plainTars: ReadonlySet<string> = new Set([
  "application/vnd.oci.image.layer.v1.tar",
  "application/vnd.docker.image.rootfs.diff.tar",
]);

/** Describes an image as it is pushed. @param origins of its layers, from the base up */
export function imageRecord(image: Image, origins: readonly LayerOrigin[]): ImageRecord {
  const { manifest, config, digest } = image;
  return {
    digest,
    imageId: manifest.config.digest,
    size: manifest.layers.reduce((sum, layer) => sum + layer.size, manifest.config.size),
    layers: manifest.layers.map((layer, index) => ({
      digest: layer.digest,
      diffId: config.diffIds[index] ?? layer.digest,
      size: layer.size,
      ...(plainTars.has(layer.mediaType) ? { isPlain: true as const } : {}),
      ...(origins[index] ?? { origin: "unknown" }),
    })),
  };
}
