import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { allEnded } from "../../domain/build/all-ended.ts";
import type { Blanker } from "../../domain/build/blank.ts";
import type { BuildahOrigin } from "../../domain/build/buildah-source.ts";
import { runEnvironment } from "../process/child-environment.ts";
import { chooseEnclosure } from "./builds/enclosure.ts";
import type { KeptBases } from "./kept/kept-bases.ts";
import { configure } from "./machine/configuration.ts";
import { chooseRuntime } from "./machine/runtime-probe.ts";
import { storeIn } from "./machine/store.ts";
import { askMachine, type Programs } from "./machine/toolchain.ts";
import { userNamesOf } from "./machine/user-names.ts";
import { variationMeans } from "./means/variation-means.ts";

import { Workshop } from "./workshop.ts";

interface WorkshopOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly buildah: string;
  readonly origin: BuildahOrigin;
  /**
   * The absolute paths of the OCI runtimes to try, and the PATH of the programs used beside them;
   * undefined means the machine's.
   */
  readonly runtimes?: readonly string[];
  readonly besideRuntime?: string;
  /** The folder that this buildah has as its root; undefined means the machine's. */
  readonly root?: string;
  readonly skopeo: string;
  /** From {@link makeWorkFolder}. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Makes a filter that takes secrets out of what a build prints. */
  readonly blank: () => Blanker;
  /** Where bases are kept between runs; undefined: nowhere. */
  readonly kept?: KeptBases | undefined;
}

/**
 * Opens a workshop over buildah: private stores in the work folder, one set of bases, two builds.
 */
export async function openWorkshop(options: WorkshopOptions): Promise<Workshop> {
  const { folder, signal } = options;
  // buildah is rootless for everyone but root; a query would only cost time.
  const rootless = process.geteuid?.() !== 0;
  const configuration = await configure({ ...options, rootless }, folder);
  const programs: Programs = {
    buildah: options.buildah,
    skopeo: options.skopeo,
    signal,
    blank: options.blank,
    env: { ...runEnvironment(options.env, folder), ...configuration.variables },
  };
  const baseStore = storeIn(join(folder, "bases"));
  const probe = join(folder, "probe");
  await mkdir(probe);
  const [machine, means, runtime] = await allEnded([
    askMachine(programs, baseStore),
    variationMeans(options.env["PATH"] ?? "", join(folder, "faketime"), options.besideRuntime),
    chooseRuntime({
      programs,
      env: options.env,
      rootless,
      folder: probe,
      configured: configuration.runtimes,
      runtimes: options.runtimes,
    }),
  ]);
  if (runtime.kind === "chroot" && machine.features.raisesLimits) await configuration.limitSteps();
  return new Workshop({
    programs,
    machine,
    runtime,
    enclosure: await chooseEnclosure({ programs, runtime, rootless }),
    means,
    origin: options.origin,
    folder,
    baseStore,
    kept: options.kept,
    userNames: userNamesOf(options.env),
  });
}
