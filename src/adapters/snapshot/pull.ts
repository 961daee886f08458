import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { BlobName, Repository, ServedManifest } from "../../app/ports/repository.ts";
import { sideBySide } from "../../domain/build/side-by-side.ts";
import { readSnapshotManifest, snapshotType } from "../../domain/labels/snapshot.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { Failure } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";
import { blobPath } from "../oci-layout/blob.ts";
import { layoutVersion } from "../oci-layout/layout.ts";

interface PullOptions {
  readonly repository: Repository;
  /** A tag or digest of a snapshot, or of what has snapshots as its referrers. */
  readonly reference: string;
  /** The image whose snapshot is wanted. */
  readonly image: Digest;
  /** A folder that does not exist yet. */
  readonly layout: string;
}

const downloadsAtOnce = 3;
/** Bytes. What a manifest says decides how much is fetched, and anybody can have pushed it. */
const mostBytes = 64 * 1024 ** 3;

/**
 * Fetches a snapshot into an OCI layout: the one that the reference names, else the one that refers
 * to the image.
 * @throws Failure `registry` where there is none, or more than one
 */
export async function pullSnapshot(options: PullOptions): Promise<void> {
  const { repository, layout } = options;
  const served = await findSnapshot(options);
  const manifest = readSnapshotManifest(served.bytes);
  if (manifest === undefined) throw none(options);
  const blobs = [...new Map([manifest.config, ...manifest.layers].map((one) => [one.digest, one]))];
  const bytes = blobs.reduce((sum, [, { size }]) => sum + size, 0);
  if (bytes > mostBytes) throw tooLarge(served.digest, bytes);
  await mkdir(join(layout, "blobs", "sha256"), { recursive: true });
  await sideBySide(blobs, downloadsAtOnce, ([, blob]) => save(blob, { repository, layout }));
  await writeFile(blobPath(layout, served.digest), served.bytes);
  const { digest, mediaType } = served;
  const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size: served.bytes.length }] };
  await writeFile(join(layout, "index.json"), JSON.stringify(index));
  const version = JSON.stringify({ imageLayoutVersion: layoutVersion });
  await writeFile(join(layout, "oci-layout"), version);
}

async function findSnapshot(options: PullOptions): Promise<ServedManifest> {
  const { repository, reference, image } = options;
  const named = await repository.manifest(reference);
  if (named !== undefined && readSnapshotManifest(named.bytes) !== undefined) return named;
  const found = await repository.referrers(image, snapshotType);
  const [first, second] = found;
  if (first === undefined) throw none(options);
  if (second !== undefined) throw several(options, found);
  const served = await repository.manifest(first.digest);
  if (served === undefined) throw none(options);
  return served;
}

async function save(
  blob: BlobName,
  { repository, layout }: Pick<PullOptions, "repository" | "layout">,
): Promise<void> {
  const content = await repository.readBlob(blob);
  if (content === undefined) {
    throw new Failure({
      code: "registry",
      message: `${repository.name} lacks the blob ${blob.digest} of the snapshot.`,
      fix: "Take the snapshot again, and keep the registry from removing its blobs.",
    });
  }
  await pipeline(content, createWriteStream(blobPath(layout, blob.digest), { flags: "wx" }));
}

function none({ repository, image }: PullOptions): Failure {
  return new Failure({
    code: "registry",
    message: `${repository.name} has no snapshot of ${image}.`,
    fix: "Push one with `twofold snapshot IMAGE --push`, or give a file.",
  });
}

function several(
  { repository, image }: PullOptions,
  found: readonly { readonly digest: Digest }[],
): Failure {
  const digests = found.slice(0, 10).map(({ digest }) => digest);
  return new Failure({
    code: "registry",
    message: `${repository.name} has ${found.length} snapshots of ${image}: ${digests.join(", ")}.`,
    fix: `Name one of them: ${setting("snapshot", `${repository.name}@sha256:…`)}.`,
  });
}

function tooLarge(digest: Digest, bytes: number): Failure {
  return new Failure({
    code: "registry",
    message: `The snapshot ${digest} claims to have ${bytes} bytes, more than ${mostBytes}.`,
    fix: "If it is yours, fetch it with another tool and give the folder of its OCI layout.",
  });
}
