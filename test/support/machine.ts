import { existsSync } from "node:fs";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import { cache } from "./paths.ts";
import { insideRoot, type Release, releases } from "./roots.ts";
import type { Wrap } from "./runner.ts";

/** A release whose buildah and runtime the tests build with. */
export interface TestMachine {
  readonly release: Release;
  readonly runtime: "crun" | "runc";
}

/** What runs a command on a machine, with the folder of this run of the tests at its own path. */
export function onMachine(machine: TestMachine): Wrap {
  return (command, folders, user) =>
    insideRoot(command, { ...machine, user, folders: [inject("temp"), ...folders] });
}

/**
 * What TWOFOLD_TEST_MACHINE names, e.g. `noble/crun`, so that a file of tests can be run on each;
 * undefined: this machine.
 */
export function chosenMachine(): Wrap | undefined {
  const { TWOFOLD_TEST_MACHINE: name } = process.env;
  if (name === undefined) return undefined;
  const [first, runtime] = name.split("/");
  const release = releases.find((each) => each === first);
  if (release === undefined || (runtime !== "crun" && runtime !== "runc")) {
    throw new Error(`TWOFOLD_TEST_MACHINE: ${name} is none of RELEASE/crun and RELEASE/runc`);
  }
  return onMachine({ release, runtime });
}

/** Shell that gives the rest of its words this machine's files and pure cgroup v2; crun starts nothing on another. */
const onPureGroups = `umount -R /sys/fs/cgroup && mount -t cgroup2 none /sys/fs/cgroup && exec "$@"`;

/** What runs a command on this machine where crun can start containers. */
export const withPureGroups: Wrap = (command) =>
  Promise.resolve(["unshare", "-m", "/bin/bash", "-c", onPureGroups, "bash", ...command]);

/**
 * Writes a program `crun` into a folder that starts this machine's crun, or the one that the set-up has unpacked.
 * @returns its path
 */
export async function crunIn(folder: string): Promise<string> {
  const unpacked = join(cache, "crun/usr/bin/crun");
  const program = existsSync(unpacked) ? unpacked : "/usr/bin/crun";
  // crun 1.8 raises a limit for its rules of devices, which needs CAP_SYS_RESOURCE (capabilities(7)).
  const able = /^CapEff:\s*([0-9a-f]+)$/m.exec(await readFile("/proc/self/status", "utf8"))?.[1];
  const mayRaise = ((BigInt(`0x${able ?? "0"}`) >> 24n) & 1n) === 1n;
  const flags = mayRaise ? "" : " --cgroup-manager=disabled";
  const file = join(folder, "crun");
  await writeFile(file, `#!/bin/sh\nexec ${program}${flags} "$@"\n`);
  await chmod(file, 0o755);
  return file;
}
