import { sideBySide } from "../../domain/build/side-by-side.ts";
import { ociManifestType } from "../../domain/labels/snapshot.ts";
import type { Repository } from "../ports/repository.ts";
import type { SnapshotStore } from "../ports/snapshot.ts";
import type { TakenSnapshot } from "./collect.ts";

/** What a push sent. */
export interface PushedSnapshot {
  readonly repository: string;
  /** Bytes of the blobs that were sent. */
  readonly sent: number;
  /** Bytes of the blobs that the repository had. */
  readonly present: number;
}

const uploadsAtOnce = 3;

/**
 * Pushes a snapshot to a repository, where it is a referrer of its image: the blobs that are not
 * there yet, then the manifest, so that nothing is listed before it is complete.
 * @throws Failure `registry`
 */
export async function pushSnapshot(
  { parts, documents }: TakenSnapshot,
  { repository, store }: { readonly repository: Repository; readonly store: SnapshotStore },
): Promise<PushedSnapshot> {
  const { config, configDigest, manifest, digest } = documents;
  const blobs = [...parts, { digest: configDigest, size: config.length }];
  const pushes = await sideBySide(blobs, uploadsAtOnce, async (blob) => {
    const isSent = await repository.pushBlob(blob, () => store.read(blob));
    return { isSent, size: blob.size };
  });
  await repository.pushManifest({ digest, mediaType: ociManifestType, bytes: manifest });
  const sum = (wanted: boolean): number =>
    pushes.reduce((bytes, { isSent, size }) => bytes + (isSent === wanted ? size : 0), 0);
  return { repository: repository.name, sent: sum(true), present: sum(false) };
}
