import { badInput } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";

interface SnapshotUse {
  /** A file, a folder or a name in a registry; undefined: nothing was kept. */
  readonly snapshot: string | undefined;
  /** Whether a buildah that only the snapshot has may run here. */
  readonly snapshotBuildah: boolean;
}

/**
 * Checks what a verification takes from a snapshot.
 * @throws Failure `usage` if it is to take buildah from none
 */
export function parseSnapshotUse(asked: {
  readonly snapshot: string | undefined;
  readonly buildah: boolean;
}): SnapshotUse {
  const { snapshot, buildah } = asked;
  if (!buildah || snapshot !== undefined) return { snapshot, snapshotBuildah: buildah };
  throw badInput(
    "snapshot-buildah",
    "there is no snapshot to take it from.",
    `Write ${setting("snapshot", "FILE")} too, or name a buildah with ${setting("buildah")}.`,
  );
}
