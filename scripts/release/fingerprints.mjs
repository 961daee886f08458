import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";

/** Digest and mode of every file in a folder, and the target of every link, by path. */
export async function fingerprints(folder) {
  const found = new Map();
  const names = existsSync(folder) ? await readdir(folder, { recursive: true }) : [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    const details = await lstat(path);
    if (details.isSymbolicLink()) found.set(name, `link to ${await readlink(path)}`);
    if (!details.isFile()) continue;
    const digest = createHash("sha256")
      .update(await readFile(path))
      .digest("hex");
    found.set(name, `${digest} ${details.mode & 0o111 ? "executable" : "plain"}`);
  }
  return found;
}

/** The paths that only one of two folders has, or that differ. */
export function differing(one, other) {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
