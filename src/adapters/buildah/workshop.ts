import { mkdir, mkdtemp, realpath, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import type {
  BaseWanted,
  Builder,
  BuildOrder,
  BuiltImage,
  Slot,
  StageOrder,
} from "../../app/ports.ts";
import type { Digest } from "../../domain/digest.ts";
import { Failure } from "../../domain/failure.ts";
import type { ImportedBase } from "../../domain/plan.ts";
import type { Toolchain } from "../../domain/report.ts";
import type { TracedBuild } from "../../domain/traced-build.ts";
import type { Means } from "../../variations/step.ts";
import { runEnvironment } from "../process/child-environment.ts";
import { describeEnd, run, succeeded } from "../process/runner.ts";
import { BaseStore } from "./bases.ts";
import { buildIn, stageContext } from "./build.ts";
import { tracedFolder, workFolderMark } from "./clean-up.ts";
import { exportImage } from "./export.ts";
import type { BuildJob } from "./job.ts";
import { chooseRuntime, type RuntimeChoice } from "./runtime-probe.ts";
import { pinned, type Store, storeIn, withImagesOf } from "./store.ts";
import { askMachine, type Machine, mountProgram, type Programs } from "./toolchain.ts";
import { traceIn } from "./trace.ts";
import { variationMeans } from "./variation-means.ts";

export interface WorkshopOrder {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly buildah: string;
  readonly skopeo: string;
  /** From {@link makeWorkFolder}. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/**
 * Makes a run's private folder: in the runner's temp folder, else TMPDIR, else /var/tmp as buildah does (/tmp is
 * often in memory). @throws Failure `tool` when it cannot be made
 */
export async function makeWorkFolder(
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const parent =
    env["RUNNER_TEMP"] || env["TMPDIR"] || (tmpdir() === "/tmp" ? "/var/tmp" : tmpdir());
  try {
    const folder = await realpath(await mkdtemp(join(parent, "twofold-")));
    await writeFile(join(folder, workFolderMark), "");
    await mkdir(join(folder, "tmp"));
    return folder;
  } catch (cause) {
    throw new Failure({
      code: "tool",
      message: `No work folder can be made in ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      cure: "Point RUNNER_TEMP or TMPDIR at an existing folder that you may write to.",
      cause,
    });
  }
}

/** A workshop over buildah: private stores in the work folder, one set of bases, two builds. */
export async function openWorkshop(order: WorkshopOrder): Promise<Workshop> {
  const { folder, signal } = order;
  const programs: Programs = {
    buildah: order.buildah,
    skopeo: order.skopeo,
    signal,
    env: runEnvironment(order.env, folder),
  };
  const baseStore = storeIn(join(folder, "bases"));
  const probe = join(folder, "probe");
  await mkdir(probe);
  // buildah is rootless for everyone but root; asking it first would only cost time.
  const rootless = process.geteuid?.() !== 0;
  const [machine, means, runtime] = await Promise.all([
    askMachine(programs, baseStore),
    variationMeans(order.env["PATH"] ?? "", join(folder, "faketime")),
    chooseRuntime({ programs, env: order.env, rootless, folder: probe }),
  ]);
  return new Workshop({
    programs,
    machine,
    runtime,
    means,
    folder,
    baseStore,
    userNames: userNamesOf(order.env),
  });
}

/** Who builds, as a build could have been told: an id without a name has none. */
function userNamesOf(env: WorkshopOrder["env"]): readonly string[] {
  const names = [env["USER"], env["LOGNAME"], env["SUDO_USER"]];
  try {
    names.push(userInfo().username);
  } catch {
    // The id is in no user database, as in some containers.
  }
  return [...new Set(names.filter((name) => name !== undefined && name !== ""))].map(String);
}

interface WorkshopParts {
  readonly programs: Programs;
  readonly machine: Machine;
  readonly runtime: RuntimeChoice;
  readonly folder: string;
  readonly baseStore: Store;
  readonly userNames: readonly string[];
  readonly means: Means;
}

/** The {@link Builder} port over buildah. */
export class Workshop implements Builder {
  readonly #parts: WorkshopParts;
  readonly #bases: BaseStore;
  readonly #stores = new Map<Slot, Store>();
  readonly #tries = new Map<Slot, number>();
  readonly #baseStore: Store;
  #folders = 0;

  constructor(parts: WorkshopParts) {
    this.#parts = parts;
    this.#baseStore = pinned(parts.baseStore, parts.machine.driver, parts.machine.driverOptions);
    this.#bases = new BaseStore(parts.programs, this.#baseStore);
  }

  get toolchain(): Toolchain {
    const { machine, runtime } = this.#parts;
    const program = mountProgram(machine);
    return {
      buildah: machine.buildah,
      skopeo: machine.skopeo,
      runtime: runtime.kind === "runtime" ? runtime.name : "none",
      isolation: runtime.kind === "runtime" ? runtime.isolation : "chroot",
      storageDriver: machine.driver,
      ...(program === undefined ? {} : { mountProgram: program }),
      rootless: machine.rootless,
      kernel: machine.kernel,
    };
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

  async fetchLocal(reference: string, folder: string): Promise<void> {
    const { programs } = this.#parts;
    const finished = await run({
      program: programs.buildah,
      args: ["push", "--quiet", reference, `dir:${folder}`],
      env: programs.env,
      signal: programs.signal,
    });
    if (succeeded(finished)) return;
    throw new Failure({
      code: "usage",
      message: `The image ${reference} is not in this machine's container storage (${describeEnd(finished)}).`,
      cure: "Build or pull it first, name a registry in the reference, or give it with `build-contexts` as name=oci-layout://path.",
    });
  }

  importBase(wanted: BaseWanted): Promise<ImportedBase> {
    return this.#bases.import(wanted);
  }

  baseOf(diffId: Digest): ImportedBase | undefined {
    return this.#bases.layer(diffId)?.base;
  }

  stageContext(order: StageOrder): Promise<void> {
    return stageContext(join(this.#parts.folder, order.slot), order);
  }

  build(order: BuildOrder): Promise<BuiltImage> {
    // A build that runs again must not meet what its first try left.
    const tries = this.#tries.get(order.slot) ?? 0;
    this.#tries.set(order.slot, tries + 1);
    const job = this.#job(order, tries === 0 ? order.slot : `${order.slot}-${tries}`);
    this.#stores.set(order.slot, job.slot.store);
    return buildIn({ ...job, layers: "one" });
  }

  trace(order: BuildOrder): Promise<TracedBuild> {
    return traceIn(this.#job(order, tracedFolder(order.slot)));
  }

  async exportImage(built: BuiltImage, layout: string): Promise<Digest> {
    const store = this.#stores.get(built.slot);
    if (store === undefined) throw new Error(`nothing was built as the ${built.slot} image`);
    return await exportImage({
      programs: this.#parts.programs,
      store,
      imageId: built.imageId,
      diffIds: built.diffIds,
      bases: this.#bases,
      layout,
    });
  }

  #job(order: BuildOrder, name: string): Omit<BuildJob, "layers"> {
    const { programs, machine, runtime, folder, means } = this.#parts;
    const own = join(folder, name);
    const slot = {
      folder: own,
      store: this.#storeIn(own, order),
      staged: join(folder, order.slot),
    };
    return { order, slot, programs, machine, runtime, means, workFolder: folder };
  }

  /** Each build has a storage root of its own; varied, it lies at another path of another depth. */
  #storeIn(folder: string, order: BuildOrder): Store {
    const { machine } = this.#parts;
    const place = order.variations.includes("store") ? "in/another/place" : "store";
    const own = storeIn(join(folder, place));
    return withImagesOf(pinned(own, machine.driver, machine.driverOptions), this.#baseStore);
  }
}
