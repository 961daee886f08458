import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { digestOf } from "../../domain/oci/digest.ts";
import type { Manifest } from "../../domain/oci/oci.ts";
import { parseManifest } from "../../domain/oci/oci-parse.ts";
import { blobPath } from "./blob.ts";
import { layoutVersion } from "./layout.ts";

/**
 * Turns the folder of a fetched image (skopeo's `dir:` form: manifest.json beside blobs named by
 * their hex digest) into an OCI layout of that image. The manifest stays as it was published, byte
 * for byte.
 * @throws Failure `registry` when the manifest is not valid
 */
export async function adoptFetched(folder: string, name: string): Promise<void> {
  const file = join(folder, "manifest.json");
  const bytes = await readFile(file);
  const manifest = parseManifest(bytes, { name: `the manifest of ${name}`, code: "registry" });
  const digest = digestOf(bytes);
  await mkdir(dirname(blobPath(folder, digest)), { recursive: true });
  await rename(file, blobPath(folder, digest));
  await moveBlobs(folder, manifest);
  const mediaType = manifest.mediaType ?? "application/vnd.oci.image.manifest.v1+json";
  const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size: bytes.length }] };
  await writeFile(join(folder, "index.json"), JSON.stringify(index));
  await writeFile(
    join(folder, "oci-layout"),
    JSON.stringify({ imageLayoutVersion: layoutVersion }),
  );
}

/** Moves the blobs. A missing one (a foreign layer's) is an error only when somebody reads it. */
async function moveBlobs(folder: string, { config, layers }: Manifest): Promise<void> {
  for (const { digest } of [config, ...layers]) {
    const place = blobPath(folder, digest);
    const from = join(folder, digest.slice(digest.indexOf(":") + 1));
    const exists = await stat(from).then(
      () => true,
      () => false,
    );
    if (exists) await rename(from, place);
  }
}
