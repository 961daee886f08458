import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type BlobName, blobPath, unsound } from "../../src/adapters/oci-layout/blob.ts";
import { layoutVersion, refNameAnnotation } from "../../src/adapters/oci-layout/layout.ts";
import { type Digest, digestOf } from "../../src/domain/oci/digest.ts";
import { parseManifest } from "../../src/domain/oci/oci-parse.ts";

/** Stores bytes under their digest, complete or not at all. @returns what a descriptor says of them */
export async function putBlob(layout: string, bytes: Uint8Array): Promise<BlobName> {
  const digest = digestOf(bytes);
  await replaceFile(blobPath(layout, digest), bytes);
  return { digest, size: bytes.length };
}

/**
 * Makes a folder that has its layers an OCI layout of one image: config, manifest, `index.json` and `oci-layout`,
 * the same bytes for the same image.
 * @returns the manifest's digest
 * @throws Failure `tool` when the manifest is none or names another config
 */
export async function writeLayout(image: {
  readonly path: string;
  readonly configBytes: Uint8Array;
  readonly manifestBytes: Uint8Array;
  /** The image's tag in the layout. */
  readonly ref?: string;
}): Promise<Digest> {
  const { path, configBytes, manifestBytes, ref } = image;
  const manifest = parseManifest(manifestBytes, { name: "The manifest to write", code: "tool" });
  const config = await putBlob(path, configBytes);
  if (config.digest !== manifest.config.digest) {
    throw unsound(
      path,
      `the manifest names the config ${manifest.config.digest}, the config to write is ${config.digest}`,
    );
  }
  const { digest, size } = await putBlob(path, manifestBytes);
  const descriptor = {
    mediaType: manifest.mediaType ?? "application/vnd.oci.image.manifest.v1+json",
    digest,
    size,
    ...(ref === undefined ? {} : { annotations: { [refNameAnnotation]: ref } }),
  };
  const index = {
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.index.v1+json",
    manifests: [descriptor],
  };
  await replaceFile(join(path, "index.json"), json(index));
  // Last, so that a folder is a layout only once it is complete.
  await replaceFile(join(path, "oci-layout"), json({ imageLayoutVersion: layoutVersion }));
  return digest;
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await writeFile(partial, bytes, { flag: "wx" });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Members stay in the order they are written in. */
function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
