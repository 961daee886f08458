import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Digest } from "../../domain/oci/digest.ts";
import { maxManifestBytes, parseIndex } from "../../domain/oci/oci-parse.ts";
import { type IndexMember, writeIndex } from "../../domain/oci/write-index.ts";
import { blobPath, readPlainFile, unsound } from "./blob.ts";
import { layoutVersion, openLayout } from "./layout.ts";

/** A layout of one image, and the platform that it is for. */
interface MemberLayout {
  readonly platform: string;
  readonly layout: string;
}

/**
 * Makes one layout of several: it has one index of all their images, and every blob. The images'
 * own layouts are gone afterwards, because their files were moved. Images stay as they are, byte
 * for byte.
 * @param to a folder that does not exist yet, on the same file system
 * @returns digest and size of the index, in bytes
 * @throws Failure `usage` for an image that says that it is for another platform
 */
export async function joinLayouts({
  members,
  to,
}: {
  readonly members: readonly MemberLayout[];
  readonly to: string;
}): Promise<{ readonly digest: Digest; readonly size: number }> {
  const read: IndexMember[] = [];
  for (const member of members) read.push(await indexMember(member));
  const { digest, mediaType, bytes } = writeIndex(read);
  await mkdir(join(to, "blobs", "sha256"), { recursive: true });
  for (const { layout } of members) {
    await moveBlobs(layout, to);
    await rm(layout, { recursive: true, force: true });
  }
  await writeFile(blobPath(to, digest), bytes);
  const size = bytes.length;
  const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size }] };
  await writeFile(join(to, "index.json"), JSON.stringify(index));
  await writeFile(join(to, "oci-layout"), JSON.stringify({ imageLayoutVersion: layoutVersion }));
  return { digest, size };
}

async function indexMember({ platform, layout }: MemberLayout): Promise<IndexMember> {
  const bytes = await readPlainFile(layout, "index.json", maxManifestBytes);
  const index = parseIndex(bytes, { name: `the index of ${layout}`, code: "tool" });
  const [manifest] = index.manifests;
  if (manifest === undefined) throw unsound(layout, "it holds no image");
  const { config, manifest: own } = await openLayout(layout);
  return { platform, manifest, config, annotations: own.annotations ?? {} };
}

/** Moves all blobs. Several images may have a layer in common. */
async function moveBlobs(from: string, to: string): Promise<void> {
  const folder = join("blobs", "sha256");
  for (const name of await readdir(join(from, folder))) {
    await rename(join(from, folder, name), join(to, folder, name));
  }
}
