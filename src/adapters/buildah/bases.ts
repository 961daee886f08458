import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BaseWanted, Image } from "../../app/ports.ts";
import { type Digest, digestOf, hexOf } from "../../domain/digest.ts";
import { Failure } from "../../domain/failure.ts";
import type { Descriptor } from "../../domain/oci.ts";
import { parseImageConfig, parseManifest } from "../../domain/oci-parse.ts";
import type { ImportedBase } from "../../domain/plan.ts";
import { describeEnd, run, succeeded } from "../process/runner.ts";
import { openFetched } from "./base-image.ts";
import { type Store, storeArguments } from "./store.ts";
import type { Programs } from "./toolchain.ts";

/** A base's layer as it was published: compressed already, so it is never compressed again. */
export interface BaseLayer {
  readonly descriptor: Descriptor;
  /** The file that holds the blob. */
  readonly file: string;
  readonly base: ImportedBase;
}

/** Docker's layer types and what the same bytes are called in an OCI manifest. */
const layerTypes: Readonly<Record<string, string>> = {
  "application/vnd.docker.image.rootfs.diff.tar.gzip":
    "application/vnd.oci.image.layer.v1.tar+gzip",
  "application/vnd.oci.image.layer.v1.tar+gzip": "application/vnd.oci.image.layer.v1.tar+gzip",
  "application/vnd.oci.image.layer.v1.tar+zstd": "application/vnd.oci.image.layer.v1.tar+zstd",
};

/** All bases of one run: pulled once, in a store that both builds read. */
export class BaseStore {
  readonly #programs: Programs;
  readonly #store: Store;
  readonly #layers = new Map<Digest, BaseLayer>();
  readonly #folders: string[] = [];

  constructor(programs: Programs, store: Store) {
    this.#programs = programs;
    this.#store = store;
  }

  /** The published form of a layer, when a base brought it. */
  layer(diffId: Digest): BaseLayer | undefined {
    return this.#layers.get(diffId);
  }

  /** All images that were imported, as they were fetched. @throws Failure `registry` */
  async images(): Promise<readonly Image[]> {
    return await Promise.all(this.#folders.map(openFetched));
  }

  /** Imports a fetched image (skopeo's `dir:` form: manifest.json beside blobs named by their hex digest). */
  async import(wanted: BaseWanted): Promise<ImportedBase> {
    const manifestBytes = await readFile(join(wanted.folder, "manifest.json"));
    const manifest = parseManifest(manifestBytes, {
      name: `the manifest of ${wanted.name}`,
      code: "registry",
    });
    const config = parseImageConfig(
      await readFile(join(wanted.folder, hexOf(manifest.config.digest))),
      { name: `the config of ${wanted.name}`, code: "registry" },
    );
    const ownDigest = digestOf(manifestBytes);
    const image = (await this.#buildah(["pull", "--quiet", `dir:${wanted.folder}`])).trim();
    const tag = wanted.tag ?? `sha256-${hexOf(wanted.digest ?? ownDigest).slice(0, 12)}`;
    await this.#buildah(["tag", image, `${wanted.name}:${tag}`]);
    this.#folders.push(wanted.folder);
    const base: ImportedBase = {
      pinned: `${wanted.name}@${wanted.digest ?? ownDigest}`,
      local: `${wanted.name}@${ownDigest}`,
      digest: wanted.digest ?? ownDigest,
      diffIds: config.diffIds,
    };
    config.diffIds.forEach((diffId, index) => {
      const descriptor = manifest.layers[index];
      const mediaType = descriptor === undefined ? undefined : layerTypes[descriptor.mediaType];
      if (descriptor === undefined || mediaType === undefined || this.#layers.has(diffId)) return;
      const { digest, size } = descriptor;
      const file = join(wanted.folder, hexOf(digest));
      this.#layers.set(diffId, { descriptor: { mediaType, digest, size }, file, base });
    });
    return base;
  }

  async #buildah(args: readonly string[]): Promise<string> {
    const { buildah, env, signal } = this.#programs;
    const finished = await run({
      program: buildah,
      args: [...storeArguments(this.#store), ...args],
      env,
      signal,
    });
    if (succeeded(finished)) return finished.stdout.toString("utf8");
    throw brokenStore(`buildah ${args[0] ?? ""}`, describeEnd(finished), finished.lastLines);
  }
}

/** What to tell when a store operation failed; a full disk is by far the commonest reason. */
export function brokenStore(what: string, end: string, lastLines: readonly string[]): Failure {
  const full = lastLines.some((line) => /no space left on device/i.test(line));
  return new Failure({
    code: "tool",
    message: `${what} failed (${end}): ${lastLines.slice(-2).join(" ").slice(0, 500)}`,
    cure: full
      ? "The disk is full: free some space, or point RUNNER_TEMP or TMPDIR at a larger one."
      : "Run `buildah info` to see what this machine lacks; docs/troubleshooting.md lists the usual reasons.",
  });
}
