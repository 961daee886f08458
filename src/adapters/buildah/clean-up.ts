import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../../domain/failure.ts";
import { childEnvironment, workFolderVariable } from "../process/child-environment.ts";
import { run, succeeded } from "../process/runner.ts";

/** Written into every work folder: only a folder that holds it is ever taken apart. */
export const workFolderMark = ".twofold-work";

/** The folder in a build's own folder where its runtime keeps state. */
export const runtimeState = "runtime-state";

/**
 * Takes a run's work folder apart, also after a kill: ends the processes that were started for it, deletes
 * containers that their runtime still knows, unmounts what is mounted below it, and removes it. Idempotent.
 */
export async function cleanUp(folder: string): Promise<void> {
  const marked = await lstat(join(folder, workFolderMark)).then(
    () => true,
    () => false,
  );
  if (!marked) return;
  await endProcesses(folder);
  const env = childEnvironment(process.env);
  for (const { runtime, state, container } of await openContainers(folder)) {
    await run({
      program: runtime,
      args: ["--root", state, "delete", "--force", container],
      env,
      timeoutSeconds: 10,
    });
  }
  await removeInside(folder);
}

/** Removes a folder that nobody works in any more, e.g. that of a build that has ended. */
export async function removeInside(folder: string): Promise<void> {
  const env = childEnvironment(process.env);
  for (const mount of await mountsBelow(folder)) {
    await run({ program: "umount", args: ["-l", "--", mount], env, timeoutSeconds: 10 });
  }
  await remove(folder, env);
}

/**
 * rm(1) is several times faster than Node on a base's thousands of files. Files of other ids, as rootless builds
 * make them, can only be removed from inside the user namespace.
 */
async function remove(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  const args = ["-rf", "--", folder];
  const removed = await run({ program: "rm", args, env, timeoutSeconds: 120 });
  if (succeeded(removed)) return;
  const inside = ["unshare", "rm", ...args];
  const finished = await run({ program: "buildah", args: inside, env, timeoutSeconds: 120 });
  if (succeeded(finished)) return;
  throw new Failure({
    code: "tool",
    message: `The work folder ${folder} could not be removed: ${removed.lastLines.slice(-1).join("")}`,
    cure: "Remove it by hand, as root if need be; it holds nothing that is needed.",
  });
}

/** Asks once, then kills, until a look finds nobody: who is being killed may just have started another. */
async function endProcesses(folder: string): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    const found = await processesOf(folder);
    if (found.length === 0) return;
    for (const pid of found) {
      try {
        process.kill(pid, round === 0 ? "SIGTERM" : "SIGKILL");
      } catch {
        // It ended by itself.
      }
    }
    await ended(folder);
    // Whoever was just being started shows only now.
    await sleep(100);
  }
}

/** Waits for a second at most. */
async function ended(folder: string): Promise<void> {
  for (let waited = 0; waited < 20; waited += 1) {
    if ((await processesOf(folder)).length === 0) return;
    await sleep(50);
  }
}

/**
 * Every process that was started for the folder, ourselves left out: its environment has the folder's name, or, as
 * with what buildah starts in an environment of its own, its arguments name something inside, or it is a part of
 * buildah that stands inside (while it waits to start the runtime, neither of the others need be there; in a root of
 * its own, the place is told from where that root lies).
 */
async function processesOf(folder: string): Promise<readonly number[]> {
  const wanted = `${workFolderVariable}=${folder}`;
  const found: number[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    const read = (file: string): Promise<string> =>
      readFile(`/proc/${name}/${file}`, "utf8").catch(() => "");
    const [environment, command, place] = await Promise.all([
      read("environ"),
      read("cmdline"),
      readlink(`/proc/${name}/cwd`).catch(() => ""),
    ]);
    const isPart = command.startsWith("buildah") && place.includes(`${folder}/`);
    if (isPart || environment.split("\0").includes(wanted) || command.includes(`${folder}/`)) {
      found.push(Number(name));
    }
  }
  return found;
}

interface OpenContainer {
  readonly runtime: string;
  readonly state: string;
  readonly container: string;
}

/** Containers that the shim saw created and not deleted. */
async function openContainers(folder: string): Promise<readonly OpenContainer[]> {
  const open: OpenContainer[] = [];
  for (const slot of await readdir(folder)) {
    const runtime = (await readFile(join(folder, slot, "runtime"), "utf8").catch(() => "")).trim();
    const log = await readFile(join(folder, slot, "shim.log"), "utf8").catch(() => "");
    const alive = new Set<string>();
    for (const line of log.split("\n")) {
      const [verb, container] = line.split(" ");
      if (container === undefined) continue;
      if (verb === "create") alive.add(container);
      if (verb === "delete") alive.delete(container);
    }
    const state = join(folder, slot, runtimeState);
    if (runtime !== "")
      open.push(...[...alive].map((container) => ({ runtime, state, container })));
  }
  return open;
}

/** Mount points below a folder, deepest first (proc_pid_mountinfo(5): octal escapes for blanks). */
async function mountsBelow(folder: string): Promise<readonly string[]> {
  const table = await readFile("/proc/self/mountinfo", "utf8");
  return table
    .split("\n")
    .map((line) => line.split(" ")[4] ?? "")
    .map((path) =>
      path.replaceAll(/\\([0-7]{3})/g, (_, octal: string) =>
        String.fromCharCode(Number.parseInt(octal, 8)),
      ),
    )
    .filter((path) => path.startsWith(`${folder}/`))
    .reverse();
}
