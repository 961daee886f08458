import { constants } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { machine as architecture } from "node:os";
import { allEnded } from "../../../domain/build/all-ended.ts";
import type { Had, Means } from "../../../variations/step.ts";
import { findProgram } from "../../packages/programs.ts";
import { faketimeLibraries } from "./faketime-libraries.ts";

/**
 * Finds out what this machine offers for variations, without starting anything.
 * @param path PATH
 * @param folder for the files that have to be copied
 * @param besideRuntime PATH of the programs that the shim calls, where those are others
 */
export async function variationMeans(
  path: string,
  folder: string,
  besideRuntime = path,
): Promise<Means> {
  const has = async (program: string): Promise<boolean> =>
    (await findProgram(program, besideRuntime)) !== undefined;
  const [taskset, setarch, network, shuffler, faketime] = await allEnded([
    has("taskset"),
    has("setarch"),
    linksOf(has),
    shufflerOf(path),
    faketimeLibraries(folder),
  ]);
  return {
    cpus: taskset ? await fewerCpus() : { lacks: "taskset (package util-linux) is missing" },
    kernelName: setarch
      ? { has: architecture() }
      : { lacks: "setarch (package util-linux) is missing" },
    fileOrder: shuffler,
    faketime,
    network,
  };
}

/** Finds the programs with which the shim's script takes down a step's links. */
async function linksOf(has: (program: string) => Promise<boolean>): Promise<Means["network"]> {
  const packages = { nsenter: "util-linux", unshare: "util-linux", mount: "mount" };
  for (const [program, source] of Object.entries(packages)) {
    if (!(await has(program))) return { lacks: `${program} (package ${source}) is missing` };
  }
  return { has: "links" };
}

/** Returns all processors that this process may use except the last one. */
async function fewerCpus(): Promise<Had<string>> {
  const status = await readFile("/proc/self/status", "utf8");
  const allowed = listed(/^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? "");
  if (allowed.length < 2) return { lacks: "the machine has one processor" };
  return { has: allowed.slice(0, -1).join(",") };
}

/** Parses a list such as `0-2,5` into its numbers, as in cpuset(7). */
export function listed(list: string): readonly number[] {
  return list.split(",").flatMap((part) => {
    const [from, to] = part.split("-").map(Number);
    if (from === undefined || Number.isNaN(from) || part === "") return [];
    return Array.from({ length: (to ?? from) - from + 1 }, (_, at) => from + at);
  });
}

async function shufflerOf(path: string): Promise<Had<string>> {
  const program = await findProgram("disorderfs", path);
  if (program === undefined) {
    return { lacks: "disorderfs is not installed (`apt-get install disorderfs`)" };
  }
  if ((await findProgram("setpriv", path)) === undefined) {
    return { lacks: "setpriv (package util-linux) is missing" };
  }
  const isUsable = await access("/dev/fuse", constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  );
  return isUsable ? { has: program } : { lacks: "FUSE cannot be used here (/dev/fuse)" };
}
