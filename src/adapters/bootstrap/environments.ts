import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { RootVariations } from "../../app/ports/base.ts";
import type { VariationName } from "../../domain/build/environment.ts";
import { canonicalHostname } from "../../domain/build/environments.ts";
import { otherProcessIds, type Preparation } from "../process/namespaces.ts";

/** What a build's process gets that an honest one does not look at. */
export interface ProcessEnvironment {
  /** Words to put before the program. */
  readonly words: readonly string[];
  /** What is done in its namespaces, where root gives it some. */
  readonly preparations: readonly Preparation[];
  readonly env: Readonly<Record<string, string>>;
}

/** The environments of both builds, and what differs between them. */
interface ProcessEnvironments extends RootVariations {
  readonly first: ProcessEnvironment;
  readonly second: ProcessEnvironment;
}

const named = (hostname: string): Preparation => ({ command: 'hostname "$1"', value: hostname });

/**
 * Returns the environments in which a root file system is made twice.
 * @param isRoot whether the process may have a host name of its own
 */
export async function processEnvironments(
  isRoot: boolean,
  processors: string | undefined = undefined,
): Promise<ProcessEnvironments> {
  const one = processors ?? (await firstProcessor());
  // The root file system itself is at another path, of another depth, too: that is its store.
  const varied: VariationName[] = ["store", "context", "timezone", "user-env", "start-time"];
  // Without a network, both are the same in this respect.
  if (isRoot) varied.push("hostname", "network");
  if (one !== undefined) varied.push("cpus");
  const bound = one === undefined ? [] : ["taskset", "--cpu-list", one];
  return {
    first: {
      words: [],
      preparations: [named(canonicalHostname)],
      env: { TZ: "UTC", LANG: "C.UTF-8" },
    },
    second: {
      words: bound,
      preparations: [named("varied-by-twofold"), otherProcessIds],
      env: {
        TZ: "<+14>-14",
        LANG: "C.UTF-8",
        USER: "varied",
        LOGNAME: "varied",
        TWOFOLD_VARIED: "1",
      },
    },
    varied,
    isOffline: isRoot,
    notVaried: [
      ...(isRoot ? [] : not("only root can give a process another one", ["hostname"])),
      ...(isRoot ? [] : not("scripts of packages have the machine's in both builds", ["network"])),
      ...(one === undefined ? not("the machine has one", ["cpus"]) : []),
      ...not("mmdebstrap sets its own", ["locale", "umask"]),
      ...not("it is not varied for mmdebstrap", ["clock", "file-order"]),
      ...not("libc6 does not install under the name of an older kernel", ["kernel-name"]),
    ],
  };
}

function not(because: string, names: readonly VariationName[]): RootVariations["notVaried"] {
  return names.map((name) => ({ name, because }));
}

/** Returns the number of a processor that we may use; undefined if there is only one. */
async function firstProcessor(): Promise<string | undefined> {
  if (availableParallelism() < 2) return undefined;
  const status = await readFile("/proc/self/status", "utf8").catch(() => "");
  return /^Cpus_allowed_list:\s*(\d+)/m.exec(status)?.[1];
}
