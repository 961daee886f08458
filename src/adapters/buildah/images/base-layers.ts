import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { type Digest, digestFromHex, hexOf } from "../../../domain/oci/digest.ts";
import type { Descriptor } from "../../../domain/oci/oci.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { decompress } from "../../compression/decompress.ts";

type Packing = "gzip" | "zstd";

const gzip = { mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", packing: "gzip" } as const;
const zstd = { mediaType: "application/vnd.oci.image.layer.v1.tar+zstd", packing: "zstd" } as const;

/** Types of layers that may be shipped as published, and their media types in an OCI manifest. */
const shippable = new Map<string, typeof gzip | typeof zstd>([
  ["application/vnd.docker.image.rootfs.diff.tar.gzip", gzip],
  [gzip.mediaType, gzip],
  [zstd.mediaType, zstd],
]);

/** Returns the path of a blob in a fetched image's folder (skopeo's `dir:` form). */
export function blobFile(folder: string, digest: Digest): string {
  return join(folder, hexOf(digest));
}

/**
 * Returns a layer's descriptor for an image that is based on it. Undefined where the published blob
 * cannot be shipped: it is not compressed (as from `docker save`), is not what its media type says,
 * or is missing. buildah unpacks by the first bytes and ignores the type, so the type alone proves
 * nothing.
 */
export async function shippedForm(
  folder: string,
  { mediaType, digest, size }: Descriptor,
): Promise<Descriptor | undefined> {
  const form = shippable.get(mediaType);
  if (form === undefined || (await packingOf(blobFile(folder, digest))) !== form.packing) {
    return undefined;
  }
  return { mediaType: form.mediaType, digest, size };
}

/**
 * Computes the digest of an unpacked published layer, for stores that do not record it. @throws
 * Failure `registry`
 */
export async function unpackedDigest(folder: string, layer: Descriptor): Promise<Digest> {
  const file = blobFile(folder, layer.digest);
  const bytes: AsyncIterable<Uint8Array> = createReadStream(file, { highWaterMark: 256 * 1024 });
  const compression = await packingOf(file);
  const name = `Layer ${layer.digest}`;
  const hash = createHash("sha256");
  try {
    const tar = compression === undefined ? bytes : decompress({ bytes, compression, name });
    for await (const chunk of tar) hash.update(chunk);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure({
      code: "registry",
      message: `${name} of a base image cannot be read.`,
      fix: "Check that the registry has all layers of the image, then run again.",
      cause,
    });
  }
  return digestFromHex(hash.digest("hex"));
}

/**
 * Detects a file's compression from its first bytes; undefined where it is neither gzip nor zstd,
 * or the file is missing.
 */
async function packingOf(file: string): Promise<Packing | undefined> {
  const head = Buffer.alloc(4);
  const blob = await open(file).catch(() => undefined);
  try {
    await blob?.read(head, 0, head.length, 0);
  } finally {
    await blob?.close();
  }
  if (head.readUInt16BE() === 0x1f8b) return "gzip";
  return head.readUInt32LE() === 0xfd2fb528 ? "zstd" : undefined;
}
