import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { allEnded } from "../../../domain/build/all-ended.ts";
import { type Digest, digestFromHex, digestOf, hexOf } from "../../../domain/oci/digest.ts";
import { indexMediaTypes, type Manifest } from "../../../domain/oci/oci.ts";
import { parseIndex, parseManifest } from "../../../domain/oci/oci-parse.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { fittingJson, objectOf, textThat } from "../../../domain/text/schema.ts";

const what = { name: "the manifest of a kept base", code: "tool" } as const;

/**
 * Copies a fetched image (skopeo's `dir:` form: manifest.json beside blobs named by their hex
 * digest) to a folder that does not exist yet. It is a copy, because the blobs in a run's folder
 * become part of a layout, whose owner may write to it.
 * @returns the bytes of its blobs; undefined where one is not what its name says
 * @throws Error of the file system, Failure where it is no image
 */
export async function copyImage(
  from: string,
  to: string,
  manifest: Digest,
): Promise<number | undefined> {
  const bytes = await readFile(join(from, "manifest.json"));
  if (digestOf(bytes) !== manifest) return undefined;
  const blobs = blobsOf(parseManifest(bytes, what));
  await mkdir(to, { mode: 0o700 });
  const copied = await allEnded([
    ...["manifest.json", "version"].map(async (name) => {
      await copy(join(from, name), join(to, name));
      return true;
    }),
    ...blobs.map(async ({ digest, size }) => {
      const file = join(to, hexOf(digest));
      await copy(join(from, hexOf(digest)), file);
      return (await stat(file)).size === size && (await hashed(file)) === digest;
    }),
  ]);
  if (copied.includes(false)) return undefined;
  return blobs.reduce((sum, { size }) => sum + size, 0);
}

/** Each blob once: an image may have one layer twice. */
function blobsOf({ config, layers }: Manifest): Manifest["layers"] {
  return [...new Map([config, ...layers].map((blob) => [blob.digest, blob])).values()];
}

async function copy(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
}

async function hashed(file: string): Promise<Digest> {
  const hash = createHash("sha256");
  const bytes: AsyncIterable<Uint8Array> = createReadStream(file, { highWaterMark: 1024 * 1024 });
  for await (const chunk of bytes) hash.update(chunk);
  return digestFromHex(hash.digest("hex"));
}

const typed = objectOf({
  mediaType: textThat((text) => indexMediaTypes.includes(text), "an index's media type"),
});

/**
 * Whether what a registry served under a digest leads to an image: it is its manifest, or an index
 * that lists it.
 */
export function leadsTo(served: Buffer, asked: Digest, manifest: Digest): boolean {
  if (digestOf(served) !== asked) return false;
  if (asked === manifest) return true;
  if (fittingJson(typed, served.toString("utf8")) === undefined) return false;
  try {
    const { manifests } = parseIndex(served, { name: "a base's index", code: "registry" });
    return manifests.some(({ digest }) => digest === manifest);
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
