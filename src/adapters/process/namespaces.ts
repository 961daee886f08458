import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, readlink, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { workFolderVariable } from "./child-environment.ts";
import { leash } from "./leash.ts";
import { type Finished, run } from "./runner.ts";

/** What a shell does in the namespaces before the program starts. */
export interface Preparation {
  /** A shell's command, which has its value as `$1`. */
  readonly command: string;
  readonly value: string;
}

interface Namespaces {
  /** Whether we are root. */
  readonly isRoot: boolean;
  /** Whether the program has no network. */
  readonly isOffline: boolean;
  readonly preparations: readonly Preparation[];
}

/**
 * Makes the program's process IDs others than those of a program that has this not: both start at
 * 1, and would agree on them by luck.
 */
export const otherProcessIds: Preparation = {
  command: 'while [ "$1" -gt 0 ]; do (:); left=$(($1 - 1)); shift; set -- "$left" "$@"; done',
  value: "137",
};

type Command = Omit<Parameters<typeof run>[0], "leash" | "endSignal">;

/** A folder in the work folder: each of its files names a process namespace that may still live. */
const recordFolder = "process-namespaces";

/** How long the kernel may take to end what it has already killed. */
const longestEnd = 10_000;

/**
 * Runs a program in namespaces of its own. When the first process there ends, the kernel ends all
 * others, whatever they are deaf to, and takes their mounts away; all of that is over when this
 * returns or throws.
 * @param words words to put before it all, such as those of taskset(1)
 * @throws the abort's reason when the command's signal was aborted
 */
export async function runInNamespaces(
  { program, args, ...command }: Command,
  {
    workFolder,
    words,
    ...namespaces
  }: Namespaces & { readonly workFolder: string; readonly words: readonly string[] },
): Promise<Finished> {
  const records = join(workFolder, recordFolder);
  await mkdir(records, { recursive: true, mode: 0o700 });
  const record = join(records, randomUUID());
  const recorded = { command: 'readlink /proc/self/ns/pid >"$1"', value: record };
  const preparations = [recorded, ...namespaces.preparations];
  const [first = "", ...rest] = [...words, ...namespaceWords({ ...namespaces, preparations })];
  try {
    return await run({
      ...command,
      program: first,
      args: [...rest, program, ...args],
      leash: await leash("KILL", command.env),
      endSignal: "SIGKILL",
    });
  } finally {
    await emptied([record]);
    await rm(record, { force: true });
  }
}

/**
 * Returns the words that start a program in namespaces of its own. A user who is not root gets
 * root's rights over these namespaces for the preparations, and the own ids back for the program.
 */
export function namespaceWords({ isRoot, isOffline, preparations }: Namespaces): readonly string[] {
  const commands = preparations.map(({ command }) => `${command} && shift`);
  // The shell stays the first process: a program that is not made for that place need not fill it.
  const script = `${[...commands, '"$@"'].join(" && ")}; exit $?`;
  return [
    ...["unshare", ...(isRoot ? [] : ["--user", "--map-root-user"])],
    ...["--mount", "--uts", "--ipc", ...(isOffline ? ["--net"] : [])],
    ...["--pid", "--fork", "--kill-child=KILL", "--mount-proc"],
    // What marks the run's processes has a random value, which two runs would have in common.
    ...["--", "env", "-u", workFolderVariable],
    ...["sh", "-c", script, "sh", ...preparations.map(({ value }) => value)],
    ...(isRoot ? [] : withOwnIds()),
  ];
}

function withOwnIds(): readonly string[] {
  const ids = [`--map-user=${process.geteuid?.()}`, `--map-group=${process.getegid?.()}`];
  return ["unshare", "--user", ...ids, "--"];
}

/**
 * Waits until nothing lives any more in the namespaces that a killed run had. It ends nothing: the
 * kernel gives the number of a namespace that is gone to a new one.
 */
export async function namespacesEnded(workFolder: string): Promise<void> {
  const records = join(workFolder, recordFolder);
  const names = await readdir(records).catch(() => []);
  await emptied(names.map((name) => join(records, name)));
}

/** Waits until the namespaces that files name are empty, or for as long as that may take. */
async function emptied(records: readonly string[]): Promise<void> {
  const read = records.map(async (record) => await readFile(record, "utf8").catch(() => ""));
  const namespaces = new Set((await Promise.all(read)).map((text) => text.trim()));
  namespaces.delete("");
  namespaces.delete(await namespaceOf("self"));
  if (namespaces.size === 0) return;
  const until = Date.now() + longestEnd;
  while ((await livesIn(namespaces)) && Date.now() < until) await sleep(20);
}

async function livesIn(namespaces: ReadonlySet<string>): Promise<boolean> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    pids.map(async (pid) => namespaces.has(await namespaceOf(pid)) && !(await hasEnded(pid))),
  );
  return all.includes(true);
}

/** Whether a process has ended, and at most waits for a parent that reads its exit status. */
async function hasEnded(pid: string): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return /^(?:$|[ZX])/.test(stat.slice(stat.lastIndexOf(")") + 2));
}

/** @returns `pid:[…]`; empty for a process that is gone, or is another user's */
function namespaceOf(pid: string): Promise<string> {
  return readlink(`/proc/${pid}/ns/pid`).catch(() => "");
}
