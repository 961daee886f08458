import { lstat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { RootedContext } from "../../app/ports/files.ts";
import { isInside } from "./inside.ts";

/** Absolute, real paths, and a path as a COPY names it. */
interface Places {
  readonly cwd: string;
  /** The checkout's. */
  readonly root: string;
  /** The context. */
  readonly folder: string;
  readonly path: string;
}

/**
 * Returns how to build from the root of the checkout, if that has a path which a context below it
 * does not have.
 */
export async function atRoot({
  cwd,
  root,
  folder,
  path,
}: Places): Promise<RootedContext | undefined> {
  const place = join(root, path);
  if (folder === root || !isInside(root, place)) return undefined;
  const isThere = await lstat(place).then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  return { context: posix(relative(cwd, root)) || ".", offset: posix(relative(root, folder)) };
}

function posix(path: string): string {
  return path.split(sep).join("/");
}
