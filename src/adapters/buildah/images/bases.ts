import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BaseWanted } from "../../../app/ports/base-wanted.ts";
import type { Image } from "../../../app/ports/image.ts";
import { allEnded } from "../../../domain/build/all-ended.ts";
import type { ImportedBase } from "../../../domain/build/plan.ts";
import { type Digest, digestOf } from "../../../domain/oci/digest.ts";
import type { ImageConfig, Manifest } from "../../../domain/oci/oci.ts";
import { parseImageConfig, parseManifest } from "../../../domain/oci/oci-parse.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { leash } from "../../process/leash.ts";
import { type Finished, run, succeeded } from "../../process/runner.ts";
import { type Store, storeArguments } from "../machine/store.ts";
import type { Programs } from "../machine/toolchain.ts";
import { openFetched } from "./base-image.ts";
import { blobFile, shippedForm, unpackedDigest } from "./base-layers.ts";
import { namesOf } from "./base-names.ts";
import { brokenBuildah } from "./broken-store.ts";
import { storedDiffIds } from "./stored-layers.ts";

/** A fetched image with its parsed documents. */
interface Described {
  readonly wanted: BaseWanted;
  /** Its name in messages: `name@sha256:…`, as published. */
  readonly pinned: string;
  readonly digest: Digest;
  readonly manifest: Manifest;
  readonly config: ImageConfig;
}

/** A described image and its id in the store. */
interface Pulled {
  readonly described: Described;
  readonly id: string;
  readonly base: ImportedBase;
}

/** Holds all bases of one run: they are pulled once, into a store that both builds read. */
export class BaseStore {
  readonly #programs: Programs;
  readonly #store: Store;
  /** The folder that each base was fetched into. */
  readonly #folders = new Map<string, string>();
  /** The id in the store of what was pulled from each folder. */
  readonly #ids = new Map<string, string>();
  /** The names that each id was given. */
  readonly #names = new Map<string, readonly string[]>();
  #importedSince: number | undefined;

  constructor(programs: Programs, store: Store) {
    this.#programs = programs;
    this.#store = store;
  }

  /** Seconds since 1970 at which the first import began; undefined before it. */
  get importedSince(): number | undefined {
    return this.#importedSince;
  }

  /** Returns the file with the published bytes of a base's layer. */
  blob(base: ImportedBase, digest: Digest): string {
    const folder = this.#folders.get(base.local);
    if (folder === undefined) throw new Error(`${base.local} was not imported`);
    return blobFile(folder, digest);
  }

  /** Opens all imported images as they were fetched. @throws Failure `registry` */
  async images(): Promise<readonly Image[]> {
    return await allEnded([...this.#folders.values()].map(openFetched));
  }

  /**
   * Imports fetched images (skopeo's `dir:` form: manifest.json beside blobs named by their hex
   * digest), the most important one first. Two of them may be one image in two compressions, which
   * is one image in a store: buildah gives it the manifest that was pulled last and the name that
   * was given first. Therefore the order is fixed, and both manifest and name come from the first
   * one, however quickly each was fetched.
   */
  async import(wanted: readonly Promise<BaseWanted>[]): Promise<readonly ImportedBase[]> {
    const pulled: Pulled[] = [];
    // The loop awaits them in turn; until then a rejection must not count as unhandled.
    for (const one of wanted) one.catch(() => undefined);
    for (const one of wanted.toReversed())
      pulled.unshift(await this.#pull(await describe(await one)));
    const names = namesOf(pulled.map(({ described, id }) => ({ ...described, id })));
    const isNamed = (id: string): boolean =>
      JSON.stringify(this.#names.get(id)) === JSON.stringify(names.get(id));
    const unnamed = new Map([...names].filter(([id]) => !isNamed(id)));
    const forgotten = await this.#forgetNames([...unnamed.keys()]);
    for (const [id, given] of unnamed) {
      for (const name of given) await this.#buildah(["tag", id, name]);
      this.#takeNames(given);
      this.#names.set(id, given);
    }
    if (forgotten.length > 0) await this.#buildah(["rmi", ...forgotten]);
    return pulled.map(({ base }) => base);
  }

  /**
   * Takes from images the names that an earlier import gave them: buildah records of a base the name
   * that it was given first, and another run would give another one.
   * @returns names that keep the images meanwhile
   */
  async #forgetNames(ids: readonly string[]): Promise<readonly string[]> {
    const keeping: string[] = [];
    for (const id of ids) {
      const names = this.#names.get(id) ?? [];
      if (names.length === 0) continue;
      const kept = `localhost/kept:${id.replace(/^sha256:/, "").slice(0, 12)}`;
      await this.#buildah(["tag", id, kept]);
      await this.#buildah(["rmi", ...names]);
      this.#names.delete(id);
      keeping.push(kept);
    }
    return keeping;
  }

  /** Notes that other images have lost names: a name is of one image, that of the last platform. */
  #takeNames(given: readonly string[]): void {
    for (const [id, names] of this.#names) {
      this.#names.set(
        id,
        names.filter((name) => !given.includes(name)),
      );
    }
  }

  async #pull(described: Described): Promise<Pulled> {
    const { wanted, pinned, digest, manifest, config } = described;
    const { folder, name } = wanted;
    const id = this.#ids.get(folder) ?? (await this.#pullInto(described));
    this.#ids.set(folder, id);
    const base: ImportedBase = {
      pinned,
      local: `${name}@${digest}`,
      digest: wanted.digest ?? digest,
      imageId: manifest.config.digest,
      diffIds: config.diffIds,
      architecture: config.architecture,
      published: await allEnded(manifest.layers.map((layer) => shippedForm(folder, layer))),
      labelNames: Object.keys(config.labels),
      annotationNames: Object.keys(manifest.annotations ?? {}),
      triggers: config.triggers ?? [],
      ...(config.docker === undefined ? {} : { docker: config.docker }),
      ...(config.settings === undefined ? {} : { settings: config.settings }),
    };
    this.#folders.set(base.local, folder);
    return { described, id, base };
  }

  /** Pulls a fetched image into the store, and verifies it. @returns its id there */
  async #pullInto(described: Described): Promise<string> {
    this.#importedSince ??= Date.now() / 1000;
    const finished = await this.#try(["pull", "--quiet", `dir:${described.wanted.folder}`]);
    if (!succeeded(finished)) throw await whyRefused(described, finished);
    const id = finished.stdout.toString("utf8").trim();
    await this.#verify(described, id);
    return id;
  }

  /**
   * Checks that each layer unpacks to what the config says. The store computed the digests when it
   * unpacked the layers.
   */
  async #verify(described: Described, id: string): Promise<void> {
    if (described.manifest.layers.length === 0) return;
    const found = (await storedDiffIds(this.#store, id)) ?? (await unpackedDigests(described));
    refuseLies(described, found);
  }

  async #buildah(args: readonly string[]): Promise<void> {
    const finished = await this.#try(args);
    if (!succeeded(finished)) throw brokenBuildah(args[0] ?? "", finished);
  }

  async #try(args: readonly string[]): Promise<Finished> {
    const { buildah, env, signal } = this.#programs;
    const all = [...storeArguments(this.#store), ...args];
    return await run({ program: buildah, args: all, env, signal, leash: await leash("TERM", env) });
  }
}

async function describe(wanted: BaseWanted): Promise<Described> {
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
function refuseLies(described: Described, found: readonly Digest[]): void {
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

async function unpackedDigests({ wanted, manifest }: Described): Promise<readonly Digest[]> {
  return await allEnded(manifest.layers.map((layer) => unpackedDigest(wanted.folder, layer)));
}

/**
 * What buildah prints for an image with a false config: newer versions about its layers, all
 * versions about two images with one config.
 */
const lies = /does not match config's DiffID|uses a different top layer/;

/** Returns the failure for an image that buildah did not accept. */
async function whyRefused(described: Described, finished: Finished): Promise<Failure> {
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
    fix: "Do not build on this image. Ask its publisher, use another image, or build it again: `buildah` and `docker` record the layers correctly.",
  });
}
