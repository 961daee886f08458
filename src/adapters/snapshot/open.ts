import {
  maxContentsBytes,
  parseSnapshotContents,
  readSnapshotManifest,
  type SnapshotContents,
  type SnapshotManifest,
} from "../../domain/labels/snapshot.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { maxManifestBytes, parseIndex } from "../../domain/oci/oci-parse.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import {
  type BlobName,
  blobPath,
  readBlob,
  readPlainFile,
  readSmallBlob,
} from "../oci-layout/blob.ts";

/** A snapshot in a folder. Its manifest and contents are what their digests say; its blobs are read later. */
export interface OpenedSnapshot {
  readonly layout: string;
  readonly digest: Digest;
  readonly manifest: SnapshotManifest;
  readonly contents: SnapshotContents;
  /** The parts that the manifest names, by their digests. */
  readonly parts: ReadonlyMap<Digest, BlobName>;
}

/** How many manifests of a layout are looked at. */
const mostManifests = 100;

/**
 * Opens the only snapshot of an OCI layout.
 * @param name how the user named it
 * @throws Failure `tool` where there is none, or one that is damaged
 */
export async function openSnapshot(layout: string, name: string): Promise<OpenedSnapshot> {
  const shown = visible(shortened(name, 300));
  const index = parseIndex(await readPlainFile(layout, "index.json", maxManifestBytes), {
    name: `\`index.json\` of ${shown}`,
    code: "tool",
  });
  const found: { readonly digest: Digest; readonly manifest: SnapshotManifest }[] = [];
  for (const descriptor of index.manifests.slice(0, mostManifests)) {
    const manifest = readSnapshotManifest(
      await readSmallBlob(layout, descriptor, maxManifestBytes),
    );
    if (manifest !== undefined) found.push({ digest: descriptor.digest, manifest });
  }
  const [first, second] = found;
  if (first === undefined || (second !== undefined && second.digest !== first.digest)) {
    throw new Failure({
      code: "tool",
      message: `${shown} ${first === undefined ? "has no snapshot" : "has several snapshots"}.`,
      fix: "Take one with `twofold snapshot IMAGE --output=FILE`, and give that file.",
    });
  }
  const { manifest } = first;
  const bytes = await readSmallBlob(layout, manifest.config, maxContentsBytes);
  const contents = parseSnapshotContents(bytes, shown);
  const parts = new Map(manifest.layers.map((part) => [part.digest, part]));
  refuseGaps(contents, parts, shown);
  return { layout, ...first, contents, parts };
}

/**
 * Returns the file of a part, after its bytes were checked.
 * @throws Failure `tool` when it is missing or changed
 */
export async function placeOf({ layout, parts }: OpenedSnapshot, digest: Digest): Promise<string> {
  const part = parts.get(digest);
  if (part === undefined) throw new RangeError(`the snapshot has no part ${digest}`);
  for await (const _ of readBlob(layout, part));
  return blobPath(layout, digest);
}

/** @throws Failure `tool` when the contents name what the manifest does not have */
function refuseGaps(
  { image, sources, images, buildah }: SnapshotContents,
  parts: ReadonlyMap<Digest, BlobName>,
  name: string,
): void {
  const named = [
    ...sources.flatMap(({ bundle, lfs }) => [bundle, ...lfs]),
    ...images.flatMap(({ digest, manifest }) => [digest, manifest]),
    ...(buildah === undefined ? [] : [buildah.package]),
  ];
  const lacking = named.find((digest) => !parts.has(digest));
  if (lacking === undefined) return;
  throw new Failure({
    code: "tool",
    message: `${name}, a snapshot of ${image}, names ${lacking}, which its manifest does not have.`,
    fix: "Take the snapshot again.",
  });
}
