import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Containers } from "../../app/ports/containers.ts";
import { allEnded } from "../../domain/build/all-ended.ts";
import { Failure } from "../../domain/text/failure.ts";
import { runEnvironment } from "../process/child-environment.ts";
import { runContainer } from "./containers/run-container.ts";
import { configure } from "./machine/configuration.ts";
import { canLimitMemory } from "./machine/memory-limits.ts";
import { chooseRuntime } from "./machine/runtime-probe.ts";
import { pinned, storeIn } from "./machine/store.ts";
import { askMachine, type Programs } from "./machine/toolchain.ts";

interface ContainersOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly buildah: string;
  /** The absolute paths of the OCI runtimes to try; undefined means the machine's. */
  readonly runtimes?: readonly string[];
  /** The folder that this buildah has as its root; undefined means the machine's. */
  readonly root?: string;
  readonly skopeo: string;
  /** The work folder. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Path of the running program, which is started again in a container's network to ask a port. */
  readonly entry: string;
}

/**
 * Opens the {@link Containers} port over buildah, with a store for each container.
 * @throws Failure `tool` where no OCI runtime can start a container: without one, nothing could be
 * kept from the machine's network and processes
 */
export async function openContainers(options: ContainersOptions): Promise<Containers> {
  const { folder, signal } = options;
  const rootless = process.geteuid?.() !== 0;
  const configuration = await configure({ ...options, rootless }, folder);
  const programs: Programs = {
    buildah: options.buildah,
    skopeo: options.skopeo,
    signal,
    env: { ...runEnvironment(options.env, folder), ...configuration.variables },
  };
  const probe = join(folder, "probe");
  await mkdir(probe);
  const { env, entry, runtimes } = options;
  const [machine, runtime, limitsMemory] = await allEnded([
    askMachine(programs, storeIn(join(folder, "asked"))),
    chooseRuntime({
      programs,
      env,
      rootless,
      folder: probe,
      configured: configuration.runtimes,
      runtimes,
    }),
    canLimitMemory(rootless),
  ]);
  if (runtime.kind === "chroot") throw noRuntime(runtime.reason);
  if (machine.features.raisesLimits) await configuration.limitSteps();
  let count = 0;
  return {
    run: async (options) => {
      count += 1;
      const own = join(folder, `container-${count}`);
      const store = pinned(storeIn(own), machine.driver, machine.driverOptions);
      return await runContainer(
        { programs, runtime, rootless, limitsMemory, folder: own, store, entry },
        options,
      );
    },
  };
}

function noRuntime(reason: string): Failure {
  return new Failure({
    code: "tool",
    message: `\`compare-bases\` cannot start containers here: ${reason}.`,
    fix: "Install runc or crun where it can start containers.",
  });
}
