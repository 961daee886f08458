import { rename } from "node:fs/promises";
import { join } from "node:path";
import { writeLayoutArchive } from "../adapters/snapshot/store.ts";
import type { SnapshotStore } from "../app/ports/snapshot.ts";
import type { TakenSnapshot } from "../app/snapshot/collect.ts";
import { ociManifestType } from "../domain/labels/snapshot.ts";
import { unwritable } from "../domain/text/failure.ts";

/**
 * Writes a snapshot as one file, which gets its name when it is complete.
 * @param places the the folder is on the file system of the output, which may have any name
 * @throws Failure `tool` where it cannot be written
 */
export async function writeSnapshotFile(
  { documents, parts }: Pick<TakenSnapshot, "documents" | "parts">,
  places: {
    /** The work folder. */
    readonly folder: string;
    readonly store: Pick<SnapshotStore, "read">;
    /** Absolute path. */
    readonly output: string;
  },
): Promise<void> {
  const { folder, store, output } = places;
  // A name of its own: the output may be called like something else in the work folder.
  const file = join(folder, "unnamed-snapshot.tar");
  const { config, digest, manifest, configDigest } = documents;
  const own = { mediaType: ociManifestType, digest, size: manifest.length };
  await writeLayoutArchive(file, {
    store,
    manifest: own,
    blobs: [...parts, own, { digest: configDigest, size: config.length }],
  });
  await rename(file, output).catch((error: unknown) => {
    throw unwritable(error, output);
  });
}
