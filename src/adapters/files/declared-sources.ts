import { realpath } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Declaration } from "../../recipes/base/model.ts";
import { isInside } from "./inside.ts";

/**
 * Lists the files that a base is made from, by their paths in the declaration's folder: what is
 * committed of them decides whether the base is of its commit. A link counts, the folders above a
 * file, which may be links, and what a link leads to.
 */
export async function sourcesBeside(
  {
    folder,
    file,
    lockFile,
  }: { readonly folder: string; readonly file: string; readonly lockFile: string },
  { archive, files }: Pick<Declaration, "archive" | "files">,
): Promise<readonly string[]> {
  const named = files.flatMap(({ from }) => (from.kind === "source" ? [from.path] : []));
  const keyring = archive.keyring === undefined ? [] : [archive.keyring];
  const all = new Set([file, lockFile]);
  for (const path of [...named, ...keyring]) {
    for (const each of withFolders(path)) all.add(each);
    const real = await realpath(join(folder, path)).catch(() => undefined);
    if (real === undefined || !isInside(folder, real)) continue;
    for (const each of withFolders(relative(folder, real))) all.add(each);
  }
  return [...all];
}

function withFolders(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
