import { readdir, readFile, readlink, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runProgram } from "./program.ts";

/** Where a run may leave something, and what it may leave there. */
export interface Traces {
  /** Folder that the run alone used. */
  readonly folder: string;
  /** Paths below it that stay: results and what the test itself put there. */
  readonly kept: readonly string[];
}

/**
 * What a run left behind: files and folders, mounts, processes and the containers of an OCI runtime,
 * each as a line that names it. A working container of buildah is a folder in a store, and so a file here.
 */
export async function leftovers(traces: Traces): Promise<string[]> {
  const until = Date.now() + 30_000;
  for (;;) {
    const found = await leftNow(traces);
    // The watcher of a killed run ends by itself once it has taken the folder apart; on a busy machine, the post part
    // is done sooner.
    if (!found.some((line) => / take-apart \//.test(line)) || Date.now() > until) return found;
    await sleep(200);
  }
}

async function leftNow(traces: Traces): Promise<string[]> {
  const found = await Promise.all([
    strayFiles(traces),
    mountsBelow(traces.folder),
    processesOf(traces.folder),
    runtimeContainers(traces.folder),
  ]);
  return found.flat();
}

/** Topmost entries that are neither kept nor on the way to something kept. */
async function strayFiles({ folder, kept }: Traces): Promise<string[]> {
  const look = async (at: string): Promise<string[]> => {
    const entries = await readdir(at, { withFileTypes: true });
    const strays = entries.map(async (entry) => {
      const path = join(at, entry.name);
      if (kept.includes(path)) return [];
      const leadsToKept = kept.some((keep) => !relative(path, keep).startsWith(".."));
      return leadsToKept ? look(path) : [`file ${path}`];
    });
    return (await Promise.all(strays)).flat();
  };
  return look(folder);
}

async function mountsBelow(folder: string): Promise<string[]> {
  const mounts = (await readFile("/proc/self/mountinfo", "utf8")).split("\n");
  return mounts
    .map((line) => line.split(" ")[4] ?? "")
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => `mount ${path}`);
}

/**
 * Processes whose arguments or environment name the folder, or that live in a container made from it: such a one
 * has mounts of its own, whose sources lie in the folder.
 */
async function processesOf(folder: string): Promise<string[]> {
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const ours = await readlink("/proc/self/ns/mnt");
  const found = ids.map(async (id) => {
    if (Number(id) === process.pid) return [];
    const read = (name: string) => readFile(`/proc/${id}/${name}`, "utf8").catch(() => "");
    const [command, environment] = await Promise.all([read("cmdline"), read("environ")]);
    const namespace = await readlink(`/proc/${id}/ns/mnt`).catch(() => ours);
    const mounts = namespace === ours ? "" : mountSources(await read("mountinfo"));
    const named = [command, environment, mounts].some((text) => text.includes(folder));
    return named ? [`process ${id} ${command.replaceAll("\0", " ").slice(0, 200)}`] : [];
  });
  return (await Promise.all(found)).flat();
}

/**
 * The mounts of a namespace without where they are mounted (proc_pid_mountinfo(5)): a container of another test that
 * was made meanwhile has a copy of what a test mounted on a folder of its own.
 */
function mountSources(table: string): string {
  const lines = table.split("\n").map((line) => line.split(" "));
  return lines.map((fields) => fields.toSpliced(4, 1).join(" ")).join("\n");
}

/** Removes a folder of the tests, also when a failed one has left mounts in it. */
export async function removeFolder(folder: string): Promise<void> {
  const mounts = await mountsBelow(folder);
  for (const mount of mounts.reverse()) {
    await runProgram(["umount", "-l", mount.slice("mount ".length)]);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function runtimeContainers(folder: string): Promise<string[]> {
  const found = ["/run/runc", "/run/crun"].map(async (runtime) => {
    const names = await readdir(runtime).catch((): string[] => []);
    const named = names.map(async (name) => {
      const state = await readFile(join(runtime, name, "state.json"), "utf8").catch(() => "");
      return state.includes(folder) ? [`container ${join(runtime, name)}`] : [];
    });
    return (await Promise.all(named)).flat();
  });
  return (await Promise.all(found)).flat();
}
