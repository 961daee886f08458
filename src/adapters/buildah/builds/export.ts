import { copyFile, link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuiltImage } from "../../../app/ports/build.ts";
import { type Digest, digestOf, hexOf } from "../../../domain/oci/digest.ts";
import type { Descriptor, Manifest } from "../../../domain/oci/oci.ts";
import { parseIndex, parseManifest } from "../../../domain/oci/oci-parse.ts";
import { unwritable } from "../../../domain/text/failure.ts";
import { fittingJson, jsonObject } from "../../../domain/text/schema.ts";
import { leash } from "../../process/leash.ts";
import { describeEnd, run, succeeded } from "../../process/runner.ts";
import type { BaseStore } from "../images/bases.ts";
import { brokenStore } from "../images/broken-store.ts";
import { type Store, storeArguments } from "../machine/store.ts";
import type { Programs } from "../machine/toolchain.ts";

export interface ExportOptions {
  readonly programs: Programs;
  readonly store: Store;
  readonly built: Pick<BuiltImage, "imageId" | "diffIds" | "base">;
  readonly bases: BaseStore;
  /** The layout's folder, which does not exist yet. */
  readonly layout: string;
  /** Whether other processes get the processors first. */
  readonly isPatient: boolean;
}

const reference = "image";

/**
 * Exports an image from its store into an OCI layout, compressed once.
 *
 * The layers of its base were published compressed, and those exact blobs go into the layout, each
 * at its position in the base. buildah skips a layer whose blob (named by the diffID, because a
 * store's layers are uncompressed) is already in the layout, so an empty file with that name keeps
 * it from compressing the layer again; the manifest's descriptor is then the published one. That
 * each blob unpacks to its diffID was checked when the base was imported.
 * @throws Failure `tool` when the layout cannot be written
 */
export async function exportImage(options: ExportOptions): Promise<Digest> {
  try {
    return await written(options);
  } catch (error) {
    throw unwritable(error, options.layout);
  }
}

async function written(options: ExportOptions): Promise<Digest> {
  const blobs = join(options.layout, "blobs", "sha256");
  await mkdir(blobs, { recursive: true });
  await writeFile(join(options.layout, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  const skipped = skippedLayers(options.built);
  for (const diffId of skipped) await writeFile(join(blobs, hexOf(diffId)), "");
  await push(options);
  for (const diffId of skipped) await rm(join(blobs, hexOf(diffId)));
  return await finish(options, blobs);
}

/**
 * Returns the layers that need no compression: those that are published ones wherever the image has
 * them.
 */
function skippedLayers({ diffIds, base }: ExportOptions["built"]): ReadonlySet<Digest> {
  const own = new Set(diffIds.filter((_, index) => base?.published[index] === undefined));
  return new Set(diffIds.filter((diffId) => !own.has(diffId)));
}

async function push(options: ExportOptions): Promise<void> {
  const { buildah, env, signal } = options.programs;
  const finished = await run({
    program: buildah,
    args: [
      ...storeArguments(options.store),
      "push",
      "--quiet",
      hexOf(options.built.imageId),
      `oci:${options.layout}:${reference}`,
    ],
    env,
    signal,
    leash: await leash("TERM", env),
    ...(options.isPatient ? { niceness: 10 } : {}),
  });
  if (succeeded(finished)) return;
  const full = finished.lastLines.find((line) => /no space left on device/i.test(line));
  if (full !== undefined) {
    throw unwritable(
      Object.assign(new Error(full.slice(-300)), { code: "ENOSPC" }),
      options.layout,
    );
  }
  throw brokenStore("Exporting the image", describeEnd(finished), finished.lastLines);
}

/** Adds the published layers' blobs and descriptors, and rewrites manifest and index. */
async function finish(options: ExportOptions, blobs: string): Promise<Digest> {
  const indexFile = join(options.layout, "index.json");
  const written = parseIndex(await readFile(indexFile), {
    name: "the layout's index",
    code: "tool",
  }).manifests[0];
  if (written === undefined)
    throw brokenStore("Exporting the image", "no manifest was written", []);
  const before = join(blobs, hexOf(written.digest));
  const bytes = await readFile(before);
  const layers: Manifest["layers"] = parseManifest(bytes, {
    name: "the exported manifest",
    code: "tool",
  }).layers;
  const { base } = options.built;
  const described: Descriptor[] = [];
  // One after the other, because a base may have the same layer twice.
  for (const [index, layer] of layers.entries()) {
    const published = base?.published[index];
    described.push(published ?? layer);
    if (base === undefined || published === undefined) continue;
    await linkOrCopy(
      options.bases.blob(base, published.digest),
      join(blobs, hexOf(published.digest)),
    );
  }
  // Only `layers` changes; every other key stays as buildah wrote it, in its order.
  const manifest = { ...fittingJson(jsonObject, bytes.toString("utf8")), layers: described };
  const manifestBytes = Buffer.from(JSON.stringify(manifest));
  const digest = digestOf(manifestBytes);
  await rm(before);
  await writeFile(join(blobs, hexOf(digest)), manifestBytes);
  await writeFile(
    indexFile,
    JSON.stringify({
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.index.v1+json",
      manifests: [
        {
          mediaType: written.mediaType,
          digest,
          size: manifestBytes.length,
          annotations: { "org.opencontainers.image.ref.name": reference },
        },
      ],
    }),
  );
  return digest;
}

/**
 * Copies where no link is possible, because work folder and output are on different file systems.
 */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}
