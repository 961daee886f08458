import { posix } from "node:path";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { SnapshotContents, SnapshotPart } from "../../domain/labels/snapshot.ts";
import { type Digest, digestOf, hexOf } from "../../domain/oci/digest.ts";
import { parseManifest } from "../../domain/oci/oci-parse.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import type { Image } from "../ports/image.ts";
import type { BlobName } from "../ports/repository.ts";
import type { SnapshotPorts } from "../ports/snapshot.ts";
import { imagesWanted } from "../recipe/bring-bases.ts";
import { prepare } from "../recipe/prepare.ts";
import { scopeOf } from "../recipe/scope.ts";
import type { CompleteClaims } from "../verify/complete-claims.ts";
import { keptImages } from "../verify/kept-images.ts";
import { rebuildRequest } from "../verify/rebuild-request.ts";
import { recordedRegistry } from "../verify/recorded-bases.ts";

/** Puts a blob on the list of parts. @returns its digest */
export type Keep = (kind: SnapshotPart["kind"], blob: BlobName) => Digest;

interface ImagesOptions {
  readonly published: Omit<Image, "layer">;
  readonly claims: CompleteClaims;
  readonly root: string;
  readonly given: BuildRequest;
  readonly ports: SnapshotPorts;
  readonly keep: Keep;
}

type SnapshotImage = SnapshotContents["images"][number];

/**
 * Fetches every image that the rebuild will take from a registry, for the platform that it will ask
 * for: the Containerfile says which, as it does for the rebuild itself.
 */
export async function collectImages(options: ImagesOptions): Promise<readonly SnapshotImage[]> {
  const { published, claims, root, given, ports } = options;
  const { recipe } = claims;
  const { machinePlatform } = ports;
  const { labels } = published.config;
  const { annotations = {} } = published.manifest;
  const kept = await keptImages(recipe.buildContexts, { root, ports });
  const about = { claims, given, machinePlatform, root, kept };
  const request = rebuildRequest({ ...about, labels, annotations });
  const registry = recordedRegistry(ports.registry, recipe.bases);
  const { s2i } = ports;
  const reading = { files: ports.filesIn(root), machinePlatform, s2i, registry };
  const prepared = await prepare(request, reading);
  const scope = scopeOf({ request, prepared, builder: { platform: machinePlatform } });
  const { platform } = request;
  const wanted = imagesWanted({ scope, platform, contexts: prepared.contexts });
  const found = new Map<string, SnapshotImage>();
  for (const each of wanted) {
    const name = parseReference(each.reference);
    if (name === undefined) continue;
    const digest = name.digest ?? (await registry.resolve(each.reference));
    const reference = `${repositoryName(name)}@${digest}`;
    const key = JSON.stringify([digest, each.platform]);
    if (found.has(key)) continue;
    const manifest = await keepImage({ reference, platform: each.platform }, options);
    const isIndex = manifest !== digest;
    if (isIndex) await keepDocument(reference, options);
    found.set(key, { digest, platform: each.platform ?? machinePlatform, manifest });
  }
  return [...found.values()].toSorted((a, b) => order(a, b));
}

function order(a: SnapshotImage, b: SnapshotImage): number {
  const key = ({ digest, platform }: SnapshotImage): string => `${digest} ${platform}`;
  return Number(key(a) > key(b)) - Number(key(a) < key(b));
}

/** Keeps an image's blobs. @returns the digest of its manifest */
async function keepImage(
  image: { readonly reference: string; readonly platform: string | undefined },
  { ports, keep }: Pick<ImagesOptions, "ports" | "keep">,
): Promise<SnapshotImage["manifest"]> {
  const { registry, store } = ports;
  const { reference, platform } = image;
  const folder = ports.newFolder();
  await registry.fetch({ from: { kind: "registry", reference }, folder, platform });
  const bytes = await ports.readFile(posix.join(folder, "manifest.json"));
  const manifest = parseManifest(bytes, {
    name: `the manifest of ${reference}`,
    code: "registry",
  });
  for (const { digest } of [manifest.config, ...manifest.layers]) {
    keep("blob", await store.putFile(posix.join(folder, hexOf(digest))));
  }
  keep("document", await store.put(bytes));
  return digestOf(bytes);
}

async function keepDocument(
  reference: string,
  { ports, keep }: Pick<ImagesOptions, "ports" | "keep">,
): Promise<void> {
  keep("document", await ports.store.put(await ports.document(reference)));
}
