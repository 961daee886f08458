import { createWriteStream } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { FetchOptions, Registry } from "../../app/ports/registry.ts";
import type { Repository, ServedManifest } from "../../app/ports/repository.ts";
import { sideBySide } from "../../domain/build/side-by-side.ts";
import { isFor } from "../../domain/oci/choose-image.ts";
import { hexOf } from "../../domain/oci/digest.ts";
import { indexMediaTypes, type Manifest, manifestMediaTypes } from "../../domain/oci/oci.ts";
import { parseIndex, parseManifest } from "../../domain/oci/oci-parse.ts";
import { platformOf } from "../../domain/oci/platform.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import { Failure } from "../../domain/text/failure.ts";
import { hasMachineRules } from "./machine-registries.ts";
import type { SkopeoOptions } from "./skopeo-options.ts";
import { clientLikeSkopeo } from "./skopeo-places.ts";

const downloadsAtOnce = 4;
/** Bytes; a larger image is left to skopeo. */
const mostBytes = 64 * 1024 ** 3;
/** The first line of skopeo's `dir:` form, in its file `version`. */
const formVersion = "Directory Transport Version: 1.1\n";

/**
 * Returns a registry that fetches images by digest with our client, in the process that runs already,
 * into the form that skopeo's `dir:` has. Whatever it does not know or get is fetched by the given
 * registry instead, which then also says what is wrong.
 */
export function fetchingByClient(registry: Registry, options: SkopeoOptions): Registry {
  return {
    ...registry,
    async fetch(wanted) {
      const isThere = await fetched(wanted, options).catch((error: unknown) => {
        options.signal.throwIfAborted();
        if (error instanceof Failure || isOfSystem(error)) return false;
        throw error;
      });
      if (isThere) return;
      await rm(wanted.folder, { recursive: true, force: true });
      await registry.fetch(wanted);
    },
  };
}

/** Whether an error is one of the disk, of which the other way says more. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && "code" in error && "syscall" in error;
}

/** @returns whether the folder has the image @throws Failure `registry`, and what writing throws */
async function fetched(
  { from, folder, platform }: FetchOptions,
  options: SkopeoOptions,
): Promise<boolean> {
  const name = from.kind === "registry" ? parseReference(from.reference) : undefined;
  if (name?.digest === undefined || name.registry === "localhost") return false;
  if (await hasMachineRules(name.registry, options.env)) return false;
  // Whoever fetches it otherwise has patience, too.
  const client = clientLikeSkopeo(options, { attempts: 1 });
  try {
    const repository = client.repository(repositoryName(name));
    const served = await chosen(repository, name.digest, platform ?? platformOf(process.arch));
    if (served === undefined) return false;
    const origin = { name: `the manifest of ${repository.name}`, code: "registry" } as const;
    const manifest = parseManifest(served.bytes, origin);
    if (!isPlain(manifest)) return false;
    await mkdir(folder);
    await writeFile(join(folder, "version"), formVersion);
    await writeFile(join(folder, "manifest.json"), served.bytes);
    return await saveBlobs(manifest, { repository, folder });
  } finally {
    await client.close();
  }
}

/** Returns the manifest of an image; undefined where there is none, or several might be meant. */
async function chosen(
  repository: Repository,
  digest: string,
  platform: string,
): Promise<ServedManifest | undefined> {
  const served = await repository.manifest(digest);
  if (served === undefined || manifestMediaTypes.includes(served.mediaType)) return served;
  if (!indexMediaTypes.includes(served.mediaType)) return undefined;
  const origin = { name: `the index of ${repository.name}`, code: "registry" } as const;
  const { manifests } = parseIndex(served.bytes, origin);
  const [one, other] = manifests.filter((each) => isFor(each, platform));
  if (one === undefined || other !== undefined) return undefined;
  const inner = await repository.manifest(one.digest);
  return inner !== undefined && manifestMediaTypes.includes(inner.mediaType) ? inner : undefined;
}

/** Whether every blob is in the repository itself, and all of them are of a usual size. */
function isPlain({ config, layers }: Manifest): boolean {
  const bytes = [config, ...layers].reduce((sum, { size }) => sum + size, 0);
  const isForeign = layers.some(({ mediaType }) => /nondistributable|foreign/.test(mediaType));
  return bytes <= mostBytes && !isForeign;
}

async function saveBlobs(
  { config, layers }: Manifest,
  { repository, folder }: { readonly repository: Repository; readonly folder: string },
): Promise<boolean> {
  const blobs = new Map([config, ...layers].map((one) => [one.digest, one]));
  const missing: string[] = [];
  await sideBySide([...blobs.values()], downloadsAtOnce, async (blob) => {
    const content = await repository.readBlob(blob);
    if (content === undefined) missing.push(blob.digest);
    else await pipeline(content, createWriteStream(join(folder, hexOf(blob.digest))));
  });
  return missing.length === 0;
}
