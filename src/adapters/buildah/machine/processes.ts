import { readdir, readFile, readlink } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { workFolderVariable } from "../../process/child-environment.ts";

/** Whether a process has to end. */
type Wanted = (pid: string) => Promise<boolean>;

/**
 * Ends all wanted processes except ourselves: asks them once, then kills, until none is found. It
 * repeats because a process that is being killed may just have started another.
 */
export async function endProcesses(wanted: Wanted): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    const found = await processes(wanted);
    if (found.length === 0) return;
    for (const pid of found) {
      try {
        process.kill(pid, round === 0 ? "SIGTERM" : "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    }
    await ended(wanted);
    // A process that was just being started only shows up now.
    await sleep(100);
  }
}

/** Waits for one second at most. */
async function ended(wanted: Wanted): Promise<void> {
  for (let waited = 0; waited < 20; waited += 1) {
    if ((await processes(wanted)).length === 0) return;
    await sleep(50);
  }
}

async function processes(wanted: Wanted): Promise<readonly number[]> {
  const found: number[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    if (await wanted(name)) found.push(Number(name));
  }
  return found;
}

/**
 * Whether a process was started for a run. That is so when its environment has the work folder's
 * name; or when its arguments name something inside, because buildah starts some processes with an
 * environment of their own; or when it is a part of buildah whose working folder is inside. While
 * such a part waits to start the runtime, it may show neither of the other two signs. When it has a
 * root of its own, its working folder is seen with that root's path in front.
 */
export async function isStartedFor(pid: string, folder: string): Promise<boolean> {
  const [environment, command, place] = await Promise.all([
    contents(pid, "environ"),
    contents(pid, "cmdline"),
    target(pid, "cwd"),
  ]);
  const isPart = command.startsWith("buildah") && place.includes(`${folder}/`);
  return (
    isPart ||
    environment.split("\0").includes(`${workFolderVariable}=${folder}`) ||
    command.includes(`${folder}/`)
  );
}

/**
 * Whether a process belongs to a step that still runs, under any isolation: its root is in the
 * folder.
 */
export async function isStepIn(pid: string, folder: string): Promise<boolean> {
  const root = await target(pid, "root");
  if (root.startsWith(`${folder}/`)) return true;
  if (root !== "/" || !(await hasOwnMounts(pid))) return false;
  const mounts = (await contents(pid, "mountinfo")).split("\n").map((line) => line.split(" "));
  const [, , , source = "", , , ...more] = mounts.find(([, , , , point]) => point === "/") ?? [];
  return source.startsWith(`${folder}/`) || more.join(" ").includes(`upperdir=${folder}/`);
}

/** Whether a process is in a namespace, `ipc:[…]`, that we are not in. */
export async function isInNamespace(pid: string, namespace: string): Promise<boolean> {
  const link = `ns/${namespace.slice(0, namespace.indexOf(":"))}`;
  const [theirs, ours] = await Promise.all([target(pid, link), target("self", link)]);
  return theirs === namespace && ours !== "" && ours !== namespace;
}

async function hasOwnMounts(pid: string): Promise<boolean> {
  const [theirs, ours] = await Promise.all([target(pid, "ns/mnt"), target("self", "ns/mnt")]);
  return theirs !== ours;
}

function contents(pid: string, file: string): Promise<string> {
  return readFile(`/proc/${pid}/${file}`, "utf8").catch(() => "");
}

function target(pid: string, link: string): Promise<string> {
  return readlink(`/proc/${pid}/${link}`).catch(() => "");
}
