import { copyFile, link, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Digest, digestOf, hexOf } from "../../domain/oci/digest.ts";
import { unwritable } from "../../domain/text/failure.ts";
import { layoutVersion, refNameAnnotation } from "./layout.ts";

/** The parts of an image with one layer. */
interface BaseParts {
  /** The layer's tar: absolute path, digest and bytes. */
  readonly tar: {
    readonly path: string;
    readonly digest: Digest;
    readonly size: number;
    /** Undefined for a tar without compression. */
    readonly mediaType?: string;
  };
  /** The config's text. */
  readonly config: string;
}

/**
 * Writes an image of one tar as an OCI layout. The layer is the tar itself. An image that is to be
 * reproducible has it without compression: no compressor's version has a part in the digest then.
 * @param layout a folder that does not exist yet
 * @returns the manifest's digest
 * @throws Failure `tool` when it cannot be written
 */
export async function writeBaseLayout(layout: string, parts: BaseParts): Promise<Digest> {
  try {
    return await written(layout, parts);
  } catch (error) {
    throw unwritable(error, layout);
  }
}

async function written(layout: string, { tar, config }: BaseParts): Promise<Digest> {
  const blobs = join(layout, "blobs", "sha256");
  await mkdir(blobs, { recursive: true });
  const layer = join(blobs, hexOf(tar.digest));
  await link(tar.path, layer).catch(() => copyFile(tar.path, layer));
  const put = async (mediaType: string, text: string) => {
    const bytes = Buffer.from(text);
    const digest = digestOf(bytes);
    await writeFile(join(blobs, hexOf(digest)), bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const described = await put("application/vnd.oci.image.config.v1+json", config);
  const manifest = await put(
    "application/vnd.oci.image.manifest.v1+json",
    JSON.stringify({
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      config: described,
      layers: [
        {
          mediaType: tar.mediaType ?? "application/vnd.oci.image.layer.v1.tar",
          digest: tar.digest,
          size: tar.size,
        },
      ],
    }),
  );
  await writeFile(
    join(layout, "index.json"),
    JSON.stringify({
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.index.v1+json",
      manifests: [{ ...manifest, annotations: { [refNameAnnotation]: "image" } }],
    }),
  );
  await writeFile(
    join(layout, "oci-layout"),
    JSON.stringify({ imageLayoutVersion: layoutVersion }),
  );
  return manifest.digest;
}
