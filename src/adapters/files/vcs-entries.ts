import { opendir } from "node:fs/promises";
import { join } from "node:path";
import type { ContextSource } from "../../app/ports/files.ts";

/** More entries would add nothing. */
const mostEntries = 1000;

/**
 * Lists every `.git` in a context that its copy will have, by its path; it does not look inside of
 * them.
 */
export async function vcsEntries(context: ContextSource): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const path of entriesOf(context)) {
    if (found.length === mostEntries) break;
    const isVcs = /(?:^|\/)\.git\/?$/.test(path);
    if (isVcs && !context.leavesOut(path)) found.push(path.replace(/\/$/, ""));
  }
  return found.sort();
}

/**
 * Yields what is in a context, except in folders that are kept out and in any `.git`; a folder ends
 * in `/`.
 */
async function* entriesOf({ path: root, ignores }: ContextSource): AsyncGenerator<string> {
  const open = [""];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for await (const entry of await opendir(join(root, folder))) {
      const path = `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`;
      if (ignores(path)) continue;
      if (entry.isDirectory() && entry.name !== ".git") open.push(path);
      yield path;
    }
  }
}
