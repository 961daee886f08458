import type { Status } from "../files/status.ts";

/**
 * Finds the topmost folders that hold untracked files and no tracked ones, which a fresh clone does
 * not have. Paths are relative to the root, without a slash at the end.
 */
export function strayFolders(
  index: string,
  { untracked, ignored }: Pick<Status, "untracked" | "ignored">,
): readonly string[] {
  if (untracked.length === 0 && ignored.length === 0) return [];
  const tracked = trackedFolders(index);
  const found = new Set<string>();
  for (const path of [...untracked, ...ignored]) {
    const folder = upwards(path)
      .reverse()
      .find((above) => !tracked.has(above));
    if (folder !== undefined) found.add(folder);
  }
  return [...found].sort();
}

/**
 * Collects every folder that has something tracked in it, from `git ls-files -s -z`; a submodule
 * counts as one.
 */
function trackedFolders(index: string): ReadonlySet<string> {
  const folders = new Set<string>();
  let last = "";
  for (const record of index.split("\0")) {
    const path = record.slice(record.indexOf("\t") + 1);
    const isSubmodule = /^. 160000 /.test(record);
    const folder = isSubmodule ? path : path.slice(0, Math.max(0, path.lastIndexOf("/")));
    if (folder === last) continue;
    last = folder;
    for (const above of isSubmodule ? [path, ...upwards(path)] : upwards(`${folder}/`)) {
      if (folders.has(above)) break;
      folders.add(above);
    }
  }
  return folders;
}

/**
 * Returns the folders above a file, nearest first; for a path with `/` at its end, that folder
 * comes first.
 */
function upwards(path: string): string[] {
  const found: string[] = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    found.push(path.slice(0, end));
  }
  return found;
}
