import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { allEnded } from "../../../domain/build/all-ended.ts";
import { leash } from "../../process/leash.ts";
import { run, succeeded } from "../../process/runner.ts";
import { endProcesses, isInNamespace } from "../machine/processes.ts";
import type { RuntimeChoice } from "../machine/runtime-probe.ts";
import type { Programs } from "../machine/toolchain.ts";

/**
 * What encloses builds, so that no process of their steps outlives them, and nothing of a build
 * outlives us.
 */
export interface Enclosure {
  /**
   * `steps`: each step has a process namespace, which ends with it. `build`: the whole build has
   * one, and everything in it ends at once, including its mounts. `marked`: a namespace identifies
   * the processes that a build started, and we have to end them. `none`: the build's processes
   * cannot be identified.
   */
  readonly kind: "steps" | "build" | "marked" | "none";
  readonly words: readonly string[];
}

/**
 * Chooses how builds are enclosed. A runtime gives each step a process namespace, and buildah ends
 * its step and unmounts when it gets a signal. Under `chroot` isolation there is no such namespace:
 * a daemon that a step started would live on, reach the other build's steps over the host's
 * network, and outlive the run. Therefore the whole build gets one. Where no /proc can be mounted
 * for it, a namespace that nothing depends on (System V's message queues) identifies the build's
 * processes; their root does not, once buildah has unmounted it.
 */
export async function chooseEnclosure(options: {
  readonly programs: Programs;
  readonly runtime: RuntimeChoice;
  readonly rootless: boolean;
}): Promise<Enclosure> {
  const { programs, runtime, rootless } = options;
  const { env, signal } = programs;
  const [gently, atOnce] = await allEnded([leash("TERM", env), leash("KILL", env)]);
  if (runtime.kind === "runtime") return { kind: "steps", words: gently };
  // A user may make other namespaces only inside of a user namespace, which buildah makes. Both
  // buildah and the build are on a leash.
  const within = (held: readonly string[], words: readonly string[]): readonly string[] =>
    rootless ? [...held, programs.buildah, "unshare", ...held, ...words] : [...held, ...words];
  const works = async ([program = "", ...args]: readonly string[]): Promise<boolean> =>
    succeeded(await run({ program, args: [...args, "true"], env, signal, timeoutSeconds: 20 }));
  const whole = within(atOnce, [
    "unshare",
    "--pid",
    "--fork",
    "--kill-child",
    "--mount-proc",
    "--",
  ]);
  if (await works(whole)) return { kind: "build", words: whole };
  const marked = within(gently, ["unshare", "--ipc", "--"]);
  if (await works(marked)) return { kind: "marked", words: marked };
  return { kind: "none", words: gently };
}

const markFile = "namespace";
const tellNamespace = 'readlink /proc/self/ns/ipc >"$1" && shift && exec "$@"';

/** Returns the words that start the build in this folder. */
export function enclosed({ kind, words }: Enclosure, folder: string): readonly string[] {
  if (kind !== "marked") return words;
  return [...words, "sh", "-c", tellNamespace, "sh", join(folder, markFile)];
}

/**
 * Ends what a build's steps left running. Must be called right after the build, before anything
 * else.
 */
export async function endLeftSteps({ kind }: Enclosure, folder: string): Promise<void> {
  if (kind !== "marked") return;
  const namespace = (await readFile(join(folder, markFile), "utf8").catch(() => "")).trim();
  if (namespace !== "") await endProcesses((pid) => isInNamespace(pid, namespace));
}
