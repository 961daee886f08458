import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BaseWanted } from "../../../app/ports/base-wanted.ts";
import { allEnded } from "../../../domain/build/all-ended.ts";
import { type Digest, digestOf } from "../../../domain/oci/digest.ts";
import type { ImageConfig, Manifest } from "../../../domain/oci/oci.ts";
import { parseImageConfig, parseManifest } from "../../../domain/oci/oci-parse.ts";
import { Failure } from "../../../domain/text/failure.ts";
import type { Finished } from "../../process/runner.ts";
import { blobFile, unpackedDigest } from "./base-layers.ts";
import { brokenBuildah } from "./broken-store.ts";

/** A fetched image with its parsed documents. */
export interface Described {
  readonly wanted: BaseWanted;
  /** Its name in messages: `name@sha256:…`, as published. */
  readonly pinned: string;
  readonly digest: Digest;
  readonly manifest: Manifest;
  readonly config: ImageConfig;
}

/**
 * Reads the documents of a fetched image.
 * @throws Failure `registry` where they do not fit together
 */
export async function describe(wanted: BaseWanted): Promise<Described> {
  const { folder, name } = wanted;
  const bytes = await readFile(join(folder, "manifest.json"));
  const manifest = parseManifest(bytes, { name: `the manifest of ${name}`, code: "registry" });
  const configBytes = await readFile(blobFile(folder, manifest.config.digest));
  const config = parseImageConfig(configBytes, { name: `the config of ${name}`, code: "registry" });
  const digest = digestOf(bytes);
  const pinned = `${name}@${wanted.digest ?? digest}`;
  const described = { wanted, pinned, digest, manifest, config };
  const [has, lists] = [manifest.layers.length, config.diffIds.length];
  if (has === lists) return described;
  throw lying(described, `its manifest has ${has} layers, its config lists ${lists}`);
}

/**
 * Compares the layers with the config. @throws Failure `registry` when the config does not list
 * what they unpack to
 */
export function refuseLies(described: Described, found: readonly Digest[]): void {
  const { diffIds } = described.config;
  if (found.length !== diffIds.length) {
    throw lying(described, `it has ${found.length} layers, its config lists ${diffIds.length}`);
  }
  found.forEach((diffId, index) => {
    const listed = diffIds[index];
    if (diffId === listed) return;
    throw lying(described, `layer ${index} unpacks to ${diffId}, its config lists ${listed}`);
  });
}

/** Computes the digests of the unpacked layers. @throws Failure `registry` */
export async function unpackedDigests({ wanted, manifest }: Described): Promise<readonly Digest[]> {
  return await allEnded(manifest.layers.map((layer) => unpackedDigest(wanted.folder, layer)));
}

/**
 * What buildah prints for an image with a false config: newer versions about its layers, all
 * versions about two images with one config.
 */
const lies = /does not match config's DiffID|uses a different top layer/;

/** Returns the failure for an image that buildah did not accept. */
export async function whyRefused(described: Described, finished: Finished): Promise<Failure> {
  if (finished.lastLines.some((line) => lies.test(line))) {
    try {
      refuseLies(described, await unpackedDigests(described));
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
  }
  return brokenBuildah("pull", finished);
}

function lying({ pinned }: Described, how: string): Failure {
  return new Failure({
    code: "registry",
    message: `The base ${pinned} is not what its config says: ${how}.`,
    fix: "Do not build on this image. Ask its publisher, use another image, or build it again: buildah and docker record the layers correctly.",
  });
}
