import type { BuildahOrigin } from "../../../domain/build/buildah-source.ts";
import type { Toolchain } from "../../../domain/findings/report.ts";
import type { RuntimeChoice } from "./runtime-probe.ts";
import { type Machine, mountProgram } from "./toolchain.ts";

/** Returns the report's description of the tools and the machine. */
export function toolchainOf(parts: {
  readonly machine: Machine;
  readonly runtime: RuntimeChoice;
  readonly origin: BuildahOrigin;
}): Toolchain {
  const { machine, runtime, origin } = parts;
  const program = mountProgram(machine);
  return {
    buildah: machine.buildah,
    origin,
    skopeo: machine.skopeo,
    runtime: runtime.kind === "runtime" ? runtime.name : "none",
    isolation: runtime.kind === "runtime" ? runtime.isolation : "chroot",
    storageDriver: machine.driver,
    ...(program === undefined ? {} : { mountProgram: program }),
    rootless: machine.rootless,
    kernel: machine.kernel,
  };
}
