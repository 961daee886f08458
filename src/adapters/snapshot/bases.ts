import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { FetchOptions, Registry } from "../../app/ports/registry.ts";
import { type Digest, hexOf } from "../../domain/oci/digest.ts";
import { maxManifestBytes, parseIndex, parseManifest } from "../../domain/oci/oci-parse.ts";
import { parseReference } from "../../domain/oci/reference.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { type BlobName, readBlob, readSmallBlob } from "../oci-layout/blob.ts";
import type { OpenedSnapshot } from "./open.ts";

/** The file that makes a folder one of skopeo's `dir:` form. */
const dirVersion = "Directory Transport Version: 1.1\n";

/**
 * A registry that serves the images of a snapshot by their digests, and asks nobody else. What is
 * in files, such as an archive in the repository, comes from the other registry port.
 */
export function snapshotRegistry(
  snapshot: OpenedSnapshot,
  { files, machinePlatform }: { readonly files: Registry; readonly machinePlatform: string },
): Registry {
  const digestIn = (reference: string): Digest | undefined => parseReference(reference)?.digest;
  const kept = (reference: string): Digest | undefined => {
    const digest = digestIn(reference);
    return snapshot.contents.images.some((image) => image.digest === digest) ? digest : undefined;
  };
  return {
    resolve: (reference) => {
      const digest = kept(reference);
      return digest === undefined ? Promise.reject(absent(reference)) : Promise.resolve(digest);
    },
    served: (reference) => Promise.resolve(kept(reference)),
    fetch: async (options) => {
      if (options.from.kind === "files") return await files.fetch(options);
      const { reference } = options.from;
      const digest = digestIn(reference);
      const platform = options.platform ?? machinePlatform;
      const image = snapshot.contents.images.find(
        (each) => each.digest === digest && each.platform === platform,
      );
      if (image === undefined) throw absent(`${reference} for ${platform}`);
      await place(snapshot, image, options);
    },
    tryPush: () => Promise.reject(new Error("a snapshot takes no images")),
    push: () => Promise.reject(new Error("a snapshot takes no images")),
  };
}

/** Puts an image into a folder, each blob checked by its digest on the way. */
async function place(
  snapshot: OpenedSnapshot,
  image: { readonly digest: Digest; readonly manifest: Digest },
  { folder }: Pick<FetchOptions, "folder">,
): Promise<void> {
  const { layout } = snapshot;
  const document = async (digest: Digest): Promise<Buffer> =>
    await readSmallBlob(layout, partOf(snapshot, digest), maxManifestBytes);
  if (image.manifest !== image.digest) {
    const what = { name: `the snapshot's index ${image.digest}`, code: "tool" } as const;
    const { manifests } = parseIndex(await document(image.digest), what);
    if (!manifests.some(({ digest }) => digest === image.manifest)) {
      throw damaged(`${image.manifest} is not an image of the index ${image.digest}`);
    }
  }
  const bytes = await document(image.manifest);
  const what = { name: `the snapshot's manifest ${image.manifest}`, code: "tool" } as const;
  const { config, layers } = parseManifest(bytes, what);
  await mkdir(folder);
  await writeFile(join(folder, "version"), dirVersion);
  await writeFile(join(folder, "manifest.json"), bytes);
  const digests = new Set([config, ...layers].map(({ digest }) => digest));
  for (const digest of digests) {
    const file = createWriteStream(join(folder, hexOf(digest)), { flags: "wx" });
    await pipeline(readBlob(layout, partOf(snapshot, digest)), file);
  }
}

function partOf({ parts }: OpenedSnapshot, digest: Digest): BlobName {
  const part = parts.get(digest);
  if (part === undefined) throw damaged(`it lacks the blob ${digest}`);
  return part;
}

function damaged(how: string): Failure {
  return new Failure({
    code: "tool",
    message: `The snapshot is damaged: ${how}.`,
    fix: "Take it again with `twofold snapshot`.",
  });
}

function absent(reference: string): Failure {
  return new Failure({
    code: "registry",
    message: `The snapshot does not have ${visible(shortened(reference, 300))}.`,
    fix: "Take the snapshot again, or verify without it.",
  });
}
