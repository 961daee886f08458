import type { BaseWanted, Span } from "../../../app/ports/base-wanted.ts";
import type { Image } from "../../../app/ports/image.ts";
import { allEnded } from "../../../domain/build/all-ended.ts";
import type { ImportedBase } from "../../../domain/build/plan.ts";
import type { Digest } from "../../../domain/oci/digest.ts";
import { leash } from "../../process/leash.ts";
import { type Finished, run, succeeded } from "../../process/runner.ts";
import type { KeptLayers } from "../kept/kept-bases.ts";
import type { WantedLayers } from "../kept/unpack.ts";
import { type Store, storeArguments, withImagesOf } from "../machine/store.ts";
import type { Programs } from "../machine/toolchain.ts";
import { openFetched } from "./base-image.ts";
import { blobFile, shippedForm } from "./base-layers.ts";
import { namesOf } from "./base-names.ts";
import { brokenBuildah } from "./broken-store.ts";
import { type Described, describe, refuseLies, unpackedDigests, whyRefused } from "./described.ts";
import { storedDiffIds } from "./stored-layers.ts";

/** A described image and its id in the store. */
interface Pulled {
  readonly described: Described;
  readonly id: string;
  readonly base: ImportedBase;
}

/** Where layers may be that earlier runs unpacked; see {@link KeptBases.layers}. */
export type Keeping = (
  wanted: Pick<WantedLayers, "folder" | "manifest" | "layers" | "unpack">,
) => Promise<KeptLayers | undefined>;

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
  readonly #keeping: Keeping | undefined;
  /** The layers that are kept between runs, by the roots of their stores. */
  readonly #kept = new Map<string, KeptLayers>();
  #importedSince: number | undefined;

  constructor(programs: Programs, store: Store, keeping?: Keeping) {
    this.#programs = programs;
    this.#store = store;
    this.#keeping = keeping;
  }

  /** The stores that a build needs to see: that of the images, and those of kept layers. */
  get stores(): readonly Store[] {
    const { runroot } = this.#store;
    return [
      this.#store,
      ...[...this.#kept.keys()].map((root) => ({ ...this.#store, root, runroot })),
    ];
  }

  /** When bases were unpacked by earlier runs. */
  get importedBefore(): readonly Span[] {
    return [...this.#kept.values()].flatMap(({ unpacked }) =>
      unpacked.when === "before" ? [unpacked] : [],
    );
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
    const startedAt = Date.now() / 1000;
    const kept = await this.#takeKept(described);
    if (kept?.unpacked.when !== "before") this.#importedSince ??= startedAt;
    const finished = await this.#try(pulling(described));
    if (!succeeded(finished)) throw await whyRefused(described, finished);
    const id = imageIn(finished);
    await this.#verify(described, id);
    return id;
  }

  /** Finds the layers of an image where they are kept, so that a pull has only to name them. */
  async #takeKept(described: Described): Promise<KeptLayers | undefined> {
    const { manifest, wanted, digest, config } = described;
    const layers = manifest.layers.length;
    if (layers === 0) return undefined;
    const kept = await this.#keeping?.({
      ...{ folder: wanted.folder, manifest: digest, layers },
      unpack: async (place) => {
        const store = { ...this.#store, ...place };
        const finished = await this.#try(pulling(described), store);
        if (!succeeded(finished)) return isFull(finished) ? "full" : "refused";
        const found = await storedDiffIds([store], imageIn(finished));
        return found?.join() === config.diffIds.join() ? "unpacked" : "refused";
      },
    });
    if (kept !== undefined) this.#kept.set(kept.root, kept);
    return kept;
  }

  /**
   * Checks that each layer unpacks to what the config says. The store computed the digests when it
   * unpacked the layers.
   */
  async #verify(described: Described, id: string): Promise<void> {
    if (described.manifest.layers.length === 0) return;
    const found = (await storedDiffIds(this.stores, id)) ?? (await unpackedDigests(described));
    refuseLies(described, found);
  }

  /** The store with the layers that its images have elsewhere. */
  #whole(): Store {
    const [own = this.#store, ...others] = this.stores;
    return others.reduce(withImagesOf, own);
  }

  async #buildah(args: readonly string[]): Promise<void> {
    const finished = await this.#try(args);
    if (!succeeded(finished)) throw brokenBuildah(args[0] ?? "", finished);
  }

  async #try(args: readonly string[], store = this.#whole()): Promise<Finished> {
    const { buildah, env, signal } = this.#programs;
    const all = [...storeArguments(store), ...args];
    return await run({ program: buildah, args: all, env, signal, leash: await leash("TERM", env) });
  }
}

function pulling({ wanted }: Described): readonly string[] {
  return ["pull", "--quiet", `dir:${wanted.folder}`];
}

/** Returns the id of the image that was pulled. */
function imageIn({ stdout }: Finished): string {
  return stdout.toString("utf8").trim();
}

function isFull({ lastLines }: Finished): boolean {
  return lastLines.some((line) => /no space left on device/i.test(line));
}
