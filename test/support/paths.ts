import { accessSync, constants } from "node:fs";
import { mkdir, readdir, symlink } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root, without a trailing slash. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
/** What `dist/` has for users, and the bundle that both start. */
export const dist = join(root, "dist");
export const actionBundle = join(dist, "action/index.js");
export const cliBundle = join(dist, "cli/index.js");
export const actionFile = join(root, "action.yml");
export const cache = join(root, ".cache");

/** PATH as this process has it. */
export function searchPath(): string {
  const { PATH = "" } = process.env;
  return PATH;
}

/** The absolute path of a program on PATH; undefined when there is none. */
export function findProgram(name: string): string | undefined {
  return searchPath()
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** A folder for PATH, made in the given one, with every program of this machine but one. */
export async function pathWithout(missing: string, parent: string): Promise<string> {
  const folder = join(parent, `without-${missing}`);
  await mkdir(folder);
  for (const from of searchPath().split(delimiter)) {
    for (const name of await readdir(from).catch((): string[] => [])) {
      if (name !== missing) await symlink(join(from, name), join(folder, name)).catch(() => {});
    }
  }
  return folder;
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Node that a runner starts actions with: version 24 where the set-up has fetched it, else this one. */
export function runnersNode(): string {
  const fetched = join(cache, `node24/node_modules/node-linux-${process.arch}/bin/node`);
  return isExecutable(fetched) ? fetched : process.execPath;
}
