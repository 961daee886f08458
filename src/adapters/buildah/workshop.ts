import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BaseWanted, Span } from "../../app/ports/base-wanted.ts";
import type {
  Builder,
  BuildOptions,
  BuiltAgain,
  BuiltImage,
  RerunOptions,
} from "../../app/ports/build.ts";
import type { Image, Slot } from "../../app/ports/image.ts";
import type { StageOptions } from "../../app/ports/stage.ts";
import type { BuildahOrigin } from "../../domain/build/buildah-source.ts";
import type { Emulation } from "../../domain/build/emulation.ts";
import type { ImportedBase } from "../../domain/build/plan.ts";
import type { Toolchain } from "../../domain/findings/report.ts";
import type { WatchedBuild } from "../../domain/findings/watched-build.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { JsonObject } from "../../domain/text/json.ts";
import type { Means } from "../../variations/step.ts";
import { buildIn, rerun, stageContext } from "./builds/build.ts";
import type { Enclosure } from "./builds/enclosure.ts";
import { type ExportOptions, exportImage } from "./builds/export.ts";
import type { BuildJob } from "./builds/job.ts";
import { removeInside } from "./folders/clean-up.ts";
import { BaseStore, type Keeping } from "./images/bases.ts";
import { fetchLocal } from "./images/fetch-local.ts";
import type { KeptBases } from "./kept/kept-bases.ts";
import { emulationOf } from "./machine/emulation.ts";
import type { RuntimeChoice } from "./machine/runtime-probe.ts";
import { runtimeVersion } from "./machine/runtime-version.ts";
import { pinned, type Store, storeIn, withImagesOf } from "./machine/store.ts";
import type { Machine, Programs } from "./machine/toolchain.ts";
import { toolchainOf } from "./machine/toolchain-record.ts";
import { buildRecorded } from "./watch/record-build.ts";
import { watchBuild } from "./watch/watch-build.ts";

interface WorkshopParts {
  readonly programs: Programs;
  readonly machine: Machine;
  readonly runtime: RuntimeChoice;
  readonly enclosure: Enclosure;
  readonly origin: BuildahOrigin;
  readonly folder: string;
  readonly baseStore: Store;
  readonly userNames: readonly string[];
  readonly means: Means;
  /** Undefined: bases are unpacked for this run alone. */
  readonly kept?: KeptBases | undefined;
}

/** The {@link Builder} port over buildah. */
export class Workshop implements Builder {
  readonly #parts: WorkshopParts;
  readonly #bases: BaseStore;
  readonly #stores = new Map<Slot, Store>();
  readonly #emulations = new Map<string, Promise<Emulation>>();
  readonly #tries = new Map<Slot, number>();
  #folders = 0;
  #runtimeVersion: Promise<string> | undefined;

  constructor(parts: WorkshopParts) {
    this.#parts = parts;
    const { programs, machine, kept } = parts;
    const store = pinned(parts.baseStore, machine.driver, machine.driverOptions);
    const keeping: Keeping | undefined =
      kept && ((wanted) => kept.layers({ ...wanted, programs, machine }));
    this.#bases = new BaseStore(programs, store, keeping);
  }

  get toolchain(): Toolchain {
    return toolchainOf(this.#parts);
  }

  get noShim(): string | undefined {
    return this.#parts.runtime.kind === "chroot" ? this.#parts.runtime.reason : undefined;
  }

  get means(): Means {
    return this.#parts.means;
  }

  get platform(): string {
    return this.#parts.machine.platform;
  }

  async emulation(platform: string): Promise<Emulation> {
    const known = this.#emulations.get(platform);
    if (known !== undefined) return await known;
    const { programs, machine } = this.#parts;
    const folder = this.newFolder("program");
    const found = emulationOf(platform, { programs, machine: machine.platform, folder });
    this.#emulations.set(platform, found);
    return await found;
  }

  get userNames(): readonly string[] {
    return this.#parts.userNames;
  }

  async holdSecret(value: string): Promise<string> {
    const folder = this.newFolder("secret");
    await mkdir(folder, { mode: 0o700 });
    const file = join(folder, "value");
    await writeFile(file, value, { mode: 0o600 });
    return file;
  }

  newFolder(name: string): string {
    this.#folders += 1;
    return join(this.#parts.folder, `${name}-${this.#folders}`);
  }

  fetchLocal(reference: string, folder: string): Promise<void> {
    return fetchLocal(this.#parts.programs, reference, folder);
  }

  importBases(wanted: readonly Promise<BaseWanted>[]): Promise<readonly ImportedBase[]> {
    return this.#bases.import(wanted);
  }

  get importedSince(): number | undefined {
    return this.#bases.importedSince;
  }

  get importedBefore(): readonly Span[] {
    return this.#bases.importedBefore;
  }

  baseImages(): Promise<readonly Image[]> {
    return this.#bases.images();
  }

  stageContext(options: StageOptions): Promise<void> {
    return stageContext(join(this.#parts.folder, options.slot), options);
  }

  build(options: BuildOptions): Promise<BuiltImage> {
    // A build that runs again must not find what its first try left.
    const tries = this.#tries.get(options.slot) ?? 0;
    this.#tries.set(options.slot, tries + 1);
    const job = this.#job(options, tries === 0 ? options.slot : `${options.slot}-${tries}`);
    this.#stores.set(options.slot, job.slot.store);
    return options.recording === undefined
      ? buildIn({ ...job, layers: "one" })
      : buildRecorded(job);
  }

  async rerun(options: RerunOptions): Promise<void> {
    const job = this.#job(options, options.name);
    try {
      await rerun({ ...job, layers: "one" });
    } finally {
      await this.#discard(job);
    }
  }

  async buildAgain(options: RerunOptions): Promise<BuiltAgain> {
    const job = this.#job(options, options.name);
    const close = (): Promise<void> => this.#discard(job);
    try {
      const built = await buildIn({ ...job, layers: "one" });
      const { store } = job.slot;
      return { built, exportImage: (layout) => this.#export({ built, store, layout }), close };
    } catch (error) {
      await close();
      throw error;
    }
  }

  async watch(options: RerunOptions): Promise<WatchedBuild> {
    const job = this.#job(options, options.name);
    try {
      const traced = await watchBuild(job);
      const close = async (): Promise<void> => {
        await traced.close();
        await this.#discard(job);
      };
      return { ...traced, close };
    } catch (error) {
      await this.#discard(job);
      throw error;
    }
  }

  /**
   * Removes a rerun's folder. Whatever remains of it, or of a run that was stopped, goes with the
   * work folder.
   */
  async #discard({ slot, programs }: Pick<BuildJob, "slot" | "programs">): Promise<void> {
    if (programs.signal.aborted) return;
    await removeInside(slot.folder).catch(() => undefined);
  }

  async exportImage(built: BuiltImage, layout: string, how?: "in the background"): Promise<Digest> {
    const store = this.#stores.get(built.slot);
    if (store === undefined) throw new Error(`nothing was built as the ${built.slot} image`);
    return await this.#export({ built, store, layout }, how);
  }

  async #export(
    image: Pick<ExportOptions, "built" | "store" | "layout">,
    how?: "in the background",
  ): Promise<Digest> {
    const { programs } = this.#parts;
    const isPatient = how === "in the background";
    return await exportImage({ ...image, programs, bases: this.#bases, isPatient });
  }

  async forgetBuilds(): Promise<void> {
    for (const store of this.#stores.values()) await removeInside(dirname(store.root));
    this.#stores.clear();
  }

  #job(options: BuildOptions, name: string): Omit<BuildJob, "layers"> {
    const { programs, machine, runtime, enclosure, folder, means } = this.#parts;
    const own = join(folder, name);
    const slot = {
      folder: own,
      store: this.#storeIn(own, options),
      staged: join(folder, options.slot),
    };
    const replay = {
      machine: (platform: string | undefined) => this.#factsOf(platform),
      bases: this.#bases.stores,
    };
    const parts = { programs, machine, runtime, enclosure, means, workFolder: folder };
    return { options, slot, replay, ...parts };
  }

  /** What of this machine the result of a step can depend on. */
  async #factsOf(platform: string | undefined): Promise<JsonObject> {
    const { programs, machine, runtime } = this.#parts;
    const wanted = platform ?? machine.platform;
    this.#runtimeVersion ??= runtimeVersion(runtime, programs);
    const { skopeo: _, kernel: __, origin: ___, ...tools } = this.toolchain;
    const [emulation, version] = await Promise.all([this.emulation(wanted), this.#runtimeVersion]);
    return { ...tools, runtimeVersion: version, platform: wanted, emulation };
  }

  /** Gives each build its own storage root; the varied one has another path at another depth. */
  #storeIn(folder: string, options: BuildOptions): Store {
    const { machine } = this.#parts;
    const place = options.variations.includes("store") ? "in/another/place" : "store";
    const own = storeIn(join(folder, place));
    const whole = pinned(own, machine.driver, machine.driverOptions);
    return this.#bases.stores.reduce(withImagesOf, whole);
  }
}
