import { constants } from "node:fs";
import { open, opendir } from "node:fs/promises";
import { join } from "node:path";
import type { ContextSource, FoundVcs } from "../../app/ports/files.ts";

/** More entries would add nothing. */
const mostEntries = 1000;

/** Lists every `.git` in a context that its copy will have; it does not look inside of folders. */
export async function vcsEntries(context: ContextSource): Promise<readonly FoundVcs[]> {
  const found: string[] = [];
  for await (const path of entriesOf(context)) {
    if (found.length === mostEntries) break;
    const isVcs = /(?:^|\/)\.git\/?$/.test(path);
    if (isVcs && !context.leavesOut(path)) found.push(path);
  }
  const entries: FoundVcs[] = [];
  for (const path of found.sort()) {
    const gitdir = path.endsWith("/") ? undefined : await gitdirAt(join(context.path, path));
    const name = path.replace(/\/$/, "");
    entries.push(gitdir === undefined ? { path: name } : { path: name, gitdir });
  }
  return entries;
}

/** The longest file that git takes for a `.git` is longer than any path that a kernel knows. */
const longestGitFile = 8192;

/**
 * Returns the absolute path that a `.git` file names (gitrepository-layout(5)); undefined if it
 * names none, or a relative one, or cannot be read.
 */
async function gitdirAt(path: string): Promise<string | undefined> {
  // A pipe must not keep anyone waiting, and a link may lead anywhere.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    if (!(await file.stat()).isFile()) return undefined;
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(longestGitFile),
      0,
      longestGitFile,
      0,
    );
    return /^gitdir: (\/[^\n]*)/.exec(buffer.toString("utf8", 0, bytesRead))?.[1];
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

/**
 * Yields what is in a context, except in folders that are kept out and in any `.git`; a folder ends
 * in `/`.
 */
async function* entriesOf({ path: root, ignores }: ContextSource): AsyncGenerator<string> {
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for await (const entry of await opendir(join(root, folder))) {
      const path = `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`;
      if (ignores(path)) continue;
      if (entry.isDirectory() && entry.name !== ".git") folders.push(path);
      yield path;
    }
  }
}
