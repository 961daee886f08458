import type { Status } from "./status.ts";

/**
 * The topmost folders that hold files which git does not track, and none that it does: a fresh clone has no such
 * folder. Paths are from the root, without a slash at the end.
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

/** Every folder that has something tracked in it, from `git ls-files -s -z`; a submodule is one itself. */
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

/** The folders above a file, or a folder with `/` at its end and those above it; the nearest first. */
function upwards(path: string): string[] {
  const found: string[] = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    found.push(path.slice(0, end));
  }
  return found;
}
