import { constants } from "node:fs";
import { lstat, open, readFile, readlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { fittingJson, objectOf } from "../../../domain/text/schema.ts";

/**
 * A file in every work folder, and in a folder for results as long as its run goes on; only a
 * folder that holds it is ever taken apart.
 */
export const workFolderMark = ".twofold-work";

const maxMarkBytes = 4096;

const filled = v.pipe(v.string(), v.minLength(1));

/** Identifies the process that made a folder, so that no other process can be taken for it. */
const makerSchema = objectOf({
  pid: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Clock ticks after the boot (proc_pid_stat(5), field 22), because process ids are reused. */
  started: filled,
  /** The process namespace, in which alone a process id is unique. */
  namespace: v.string(),
  boot: filled,
  /**
   * Empty where the machine has no name of its own: several machines may share the folder's file
   * system.
   */
  machine: v.string(),
});
type Maker = v.InferOutput<typeof makerSchema>;

/** Marks a new work folder as this process's. */
export async function markFolder(folder: string): Promise<void> {
  const maker: Maker = { ...(await here()), pid: process.pid, started: await startOf("self") };
  await writeFile(join(folder, workFolderMark), JSON.stringify(maker), { mode: 0o600, flag: "wx" });
}

/** Whether a path is a work folder of this user whose process is proven to be gone. */
export async function isAbandoned(folder: string): Promise<boolean> {
  const stats = await lstat(folder).catch(() => undefined);
  if (stats?.isDirectory() !== true || stats.uid !== process.geteuid?.()) return false;
  const maker = await readMark(folder).catch(() => undefined);
  if (maker === undefined) return false;
  const now = await here();
  if (maker.boot !== now.boot) return maker.machine !== "" && maker.machine === now.machine;
  if (maker.namespace !== now.namespace || maker.namespace === "") return false;
  return (await startOf(String(maker.pid))) !== maker.started;
}

async function here(): Promise<Omit<Maker, "pid" | "started">> {
  const line = async (file: string): Promise<string> =>
    (await readFile(file, "utf8").catch(() => "")).trim();
  return {
    namespace: await readlink("/proc/self/ns/pid").catch(() => ""),
    boot: await line("/proc/sys/kernel/random/boot_id"),
    machine: await line("/etc/machine-id"),
  };
}

/**
 * Returns when a process was started; empty when there is none. The name before the field may
 * contain anything, so parsing starts behind the last `)`.
 */
async function startOf(pid: string): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

async function readMark(folder: string): Promise<Maker | undefined> {
  const file = await open(join(folder, workFolderMark), constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const stats = await file.stat();
    const isOurs = stats.isFile() && stats.uid === process.geteuid?.();
    if (!isOurs || stats.size > maxMarkBytes) return undefined;
    return fittingJson(makerSchema, await file.readFile("utf8"));
  } finally {
    await file.close();
  }
}
