import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, link, mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SnapshotStore } from "../../app/ports/snapshot.ts";
import { snapshotType } from "../../domain/labels/snapshot.ts";
import { digestFromHex, digestOf } from "../../domain/oci/digest.ts";
import { unwritable } from "../../domain/text/failure.ts";
import { type BlobName, blobPath, hasBlob, readBlob } from "../oci-layout/blob.ts";
import { layoutVersion } from "../oci-layout/layout.ts";
import { type ArchivedFile, writeArchive } from "../tar/archive.ts";

const readSize = 1024 * 1024;

/** Collects a snapshot in a folder, as an OCI layout. */
export function snapshotStore(folder: string): SnapshotStore {
  const blobs = join(folder, "blobs", "sha256");
  const put = async (bytes: Uint8Array): Promise<BlobName> => {
    await mkdir(blobs, { recursive: true });
    const digest = digestOf(bytes);
    if (!(await hasBlob(folder, digest))) await writeFile(blobPath(folder, digest), bytes);
    return { digest, size: bytes.length };
  };
  return {
    put,
    putFile: async (file) => {
      await mkdir(blobs, { recursive: true });
      const found = await nameOf(file);
      const place = blobPath(folder, found.digest);
      if (!(await hasBlob(folder, found.digest))) {
        await link(file, place).catch(() => copyFile(file, place));
      }
      return found;
    },
    read: (blob) => readBlob(folder, blob),
  };
}

async function nameOf(file: string): Promise<BlobName> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { highWaterMark: readSize })) hash.update(chunk);
  const { size } = await stat(file);
  return { digest: digestFromHex(hash.digest("hex")), size };
}

/**
 * Writes an OCI layout with one manifest as a tar: the same blobs give the same bytes.
 * @param blobs all blobs, the manifest's too
 * @param file a path where nothing is yet
 * @throws Failure `tool` when it cannot be written
 */
export async function writeLayoutArchive(
  file: string,
  layout: {
    readonly store: Pick<SnapshotStore, "read">;
    readonly manifest: BlobName & { readonly mediaType: string };
    readonly blobs: readonly BlobName[];
  },
): Promise<void> {
  const { store, manifest } = layout;
  const { mediaType, digest, size } = manifest;
  const entry = { mediaType, digest, size, artifactType: snapshotType };
  const index = {
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.index.v1+json",
    manifests: [entry],
  };
  const names = new Map(layout.blobs.map((blob) => [blob.digest, blob]));
  const files: readonly ArchivedFile[] = [
    textFile("oci-layout", JSON.stringify({ imageLayoutVersion: layoutVersion })),
    textFile("index.json", JSON.stringify(index)),
    ...[...names.values()]
      .toSorted((a, b) => Number(a.digest > b.digest) - Number(a.digest < b.digest))
      .map((blob) => ({
        path: blobPath("", blob.digest),
        size: blob.size,
        content: () => store.read(blob),
      })),
  ];
  await writeArchive(file, files).catch((error: unknown) => {
    throw unwritable(error, file);
  });
}

function textFile(path: string, text: string): ArchivedFile {
  const bytes = Buffer.from(text);
  async function* content(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(bytes);
  }
  return { path, size: bytes.length, content };
}
