/** How a layer's tar is packed (image-spec v1.1.0, layer.md#distributable-format). */
export type Compression = "none" | "gzip" | "zstd";

const layers: ReadonlyMap<string, Compression> = new Map([
  ["application/vnd.oci.image.layer.v1.tar", "none"],
  ["application/vnd.oci.image.layer.v1.tar+gzip", "gzip"],
  ["application/vnd.oci.image.layer.v1.tar+zstd", "zstd"],
  ["application/vnd.oci.image.layer.nondistributable.v1.tar", "none"],
  ["application/vnd.oci.image.layer.nondistributable.v1.tar+gzip", "gzip"],
  ["application/vnd.oci.image.layer.nondistributable.v1.tar+zstd", "zstd"],
  ["application/vnd.docker.image.rootfs.foreign.diff.tar", "none"],
  ["application/vnd.docker.image.rootfs.foreign.diff.tar.gzip", "gzip"],
  ["application/vnd.docker.image.rootfs.diff.tar", "none"],
  ["application/vnd.docker.image.rootfs.diff.tar.gzip", "gzip"],
  ["application/vnd.docker.image.rootfs.diff.tar.zstd", "zstd"],
]);

const configs: readonly string[] = [
  "application/vnd.oci.image.config.v1+json",
  "application/vnd.docker.container.image.v1+json",
];

/** Tells how layers of a media type are packed; undefined for what is not a known layer. */
export function compressionOf(mediaType: string): Compression | undefined {
  return layers.get(mediaType);
}

/**
 * Whether layers of a media type may be missing from the layout, because their bytes are elsewhere,
 * at a URL.
 */
export function isForeign(mediaType: string): boolean {
  return /\.(?:nondistributable|foreign)\./.test(mediaType);
}

/** Whether a media type is that of an image's config. */
export function isImageConfig(mediaType: string): boolean {
  return configs.includes(mediaType);
}
