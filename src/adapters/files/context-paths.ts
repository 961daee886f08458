import type { Dirent } from "node:fs";
import { opendir } from "node:fs/promises";
import { join } from "node:path";
import type { ContextSource } from "../../app/ports/files.ts";

/**
 * Yields the paths of what a context holds besides folders, also of what the ignore file excludes, in
 * the order in which the file system lists them.
 */
export async function* filesOf({
  path: root,
  leavesOut,
}: Pick<ContextSource, "path" | "leavesOut">): AsyncGenerator<string> {
  const open = [""];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for await (const entry of await opendir(join(root, folder))) {
      const path = pathOf(folder, entry);
      if (leavesOut(path)) continue;
      if (entry.isDirectory()) open.push(path);
      else yield path;
    }
  }
}

/** Returns the path of a folder's entry; a folder ends in `/`. */
function pathOf(folder: string, entry: Dirent): string {
  return `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`;
}
