import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../../domain/text/failure.ts";
import { childEnvironment } from "../../process/child-environment.ts";
import { namespacesEnded } from "../../process/namespaces.ts";
import { run, succeeded } from "../../process/runner.ts";
import { endProcesses, isStartedFor, isStepIn } from "../machine/processes.ts";
import { workFolderMark } from "./mark.ts";

/** The folder, within a build's folder, where its runtime keeps state. */
export const runtimeState = "runtime-state";

/**
 * The file that names the runtime of a build, whose containers are deleted after a kill. It is
 * beside the build's folder, because a checkout, which others wrote, may be a folder there, too, and
 * what it holds must never be started.
 */
export function runtimeRecord(buildFolder: string): string {
  return `${buildFolder}${runtimeEnding}`;
}

const runtimeEnding = ".runtime";

/**
 * Takes a run's work folder apart, even after a kill: ends the processes that were started for it,
 * deletes containers that their runtime still knows, unmounts what is mounted below it, and removes
 * it. Idempotent.
 */
export async function cleanUp(folder: string): Promise<void> {
  const marked = await lstat(join(folder, workFolderMark)).then(
    () => true,
    () => false,
  );
  if (!marked) return;
  await endProcesses(async (pid) => (await isStartedFor(pid, folder)) || isStepIn(pid, folder));
  await namespacesEnded(folder);
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

/** Removes a folder in which nothing runs any more, e.g. that of a build that has ended. */
export async function removeInside(folder: string): Promise<void> {
  const env = childEnvironment(process.env);
  for (const mount of await mountsBelow(folder)) {
    await run({ program: "umount", args: ["-l", "--", mount], env, timeoutSeconds: 10 });
  }
  await remove(folder, env);
}

/**
 * Removes a folder. rm(1) is several times faster than Node on a base's thousands of files. Files
 * of other ids, which rootless builds make, can only be removed from inside the user namespace.
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
    fix: "Remove it by hand, as root if need be; it holds nothing that is needed.",
  });
}

interface OpenContainer {
  readonly runtime: string;
  readonly state: string;
  readonly container: string;
}

/** Finds the containers of each slot that its runtime still knows. */
async function openContainers(folder: string): Promise<readonly OpenContainer[]> {
  const open: OpenContainer[] = [];
  const records = (await readdir(folder)).filter((name) => name.endsWith(runtimeEnding));
  for (const record of records) {
    const slot = record.slice(0, -runtimeEnding.length);
    const runtime = (await readFile(join(folder, record), "utf8").catch(() => "")).trim();
    if (runtime === "") continue;
    const state = join(folder, slot, runtimeState);
    const log = await readFile(join(folder, slot, "shim.log"), "utf8").catch(() => undefined);
    // Where there is no shim, the runtime's state has a folder for each.
    const alive = log === undefined ? await readdir(state).catch(() => []) : aliveIn(log);
    open.push(...alive.map((container) => ({ runtime, state, container })));
  }
  return open;
}

/** Returns the containers that the shim saw created and not deleted. */
function aliveIn(log: string): readonly string[] {
  const alive = new Set<string>();
  for (const line of log.split("\n")) {
    const [verb, container] = line.split(" ");
    if (container === undefined) continue;
    if (verb === "create") alive.add(container);
    if (verb === "delete") alive.delete(container);
  }
  return [...alive];
}

/**
 * Lists the mount points below a folder, deepest first (proc_pid_mountinfo(5): octal escapes for
 * blanks).
 */
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
