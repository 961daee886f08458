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
 * Collects every folder that has something tracked in it, from `git ls-files -v -s -z`; a submodule
 * counts as one.
 */
function trackedFolders(index: string): ReadonlySet<string> {
  const folders = new Set<string>();
  // With a slash at its end; of files in one folder, which follow each other, only the first one is looked at.
  let last = "";
  let start = 0;
  for (let end = index.indexOf("\0"); end !== -1; end = index.indexOf("\0", start)) {
    const path = index.indexOf("\t", start) + 1;
    const isSubmodule = index.startsWith("160000", start + 2);
    start = end + 1;
    const length = index.lastIndexOf("/", end) + 1 - path;
    if (!isSubmodule && length === last.length && index.startsWith(last, path)) continue;
    last = index.slice(path, path + Math.max(0, length));
    const above = isSubmodule ? upwards(`${index.slice(path, end)}/`) : upwards(last);
    for (const folder of above) {
      if (folders.has(folder)) break;
      folders.add(folder);
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
