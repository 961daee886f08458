import { cp, mkdir, readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { join, relative } from "node:path";
import { cliBundle, dist } from "./paths.ts";
import { runProgram, succeed } from "./program.ts";

const name = "twofold-e2e";

/** A user without rights, with ranges of subordinate IDs for rootless builds. */
export interface OrdinaryUser {
  readonly uid: number;
  readonly gid: number;
}

/** The tests' own user, made when it is not there; undefined when this process may not make one. */
export async function ordinaryUser(): Promise<OrdinaryUser | undefined> {
  if (userInfo().uid !== 0) return undefined;
  const ids = async () => {
    const entry = await runProgram(["getent", "passwd", name]);
    const [, , uid, gid] = entry.stdout.split(":");
    return entry.code === 0 ? { uid: Number(uid), gid: Number(gid) } : undefined;
  };
  if ((await ids()) === undefined) {
    await succeed(["useradd", "--create-home", "--shell", "/bin/sh", name]);
  }
  for (const file of ["subuid", "subgid"]) {
    const ranges = await readFile(`/etc/${file}`, "utf8").catch(() => "");
    // Two ranges for one user make newuidmap fail, so that one is added only when there is none.
    if (!ranges.split("\n").some((line) => line.startsWith(`${name}:`))) {
      await succeed(["usermod", `--add-${file}s`, "700000-765535", name]);
    }
  }
  return ids();
}

/** A copy of the bundled CLI where an ordinary user can read it, wherever the work tree is. */
export async function readableCli(folder: string): Promise<string> {
  const copy = join(folder, "dist");
  await mkdir(folder, { recursive: true });
  await cp(dist, copy, { recursive: true });
  await succeed(["chmod", "-R", "a+rX", folder]);
  return join(copy, relative(dist, cliBundle));
}
