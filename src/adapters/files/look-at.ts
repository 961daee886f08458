import type { Dirent } from "node:fs";
import { lstat, opendir, readlink, realpath } from "node:fs/promises";
import { join } from "node:path";
import { normalize } from "node:path/posix";
import type { ContextSource, PathAnswer, PathOptions } from "../../app/ports/files.ts";
import { isInside } from "./inside.ts";

/** The kernel's own limit. */
const mostLinks = 40;

type Folder = Pick<ContextSource, "path" | "leavesOut">;

/** Tells what is at a path of a folder, following links on the way. */
export async function lookAt(context: Folder, options: PathOptions): Promise<PathAnswer> {
  const end = await follow(context.path, options);
  if (typeof end === "string") return end;
  const { place } = end;
  if (place === context.path || !(await lstat(place)).isDirectory()) return "other";
  return (await holdsFile(place, context)) ? "other" : "empty folder";
}

/** Follows a path to its end; returns an answer where it leads out of the folder, or to nothing. */
async function follow(
  folder: string,
  { path, how }: PathOptions,
): Promise<{ readonly place: string } | "outside" | "other"> {
  const open = componentsOf(path);
  let place = folder;
  let links = 0;
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (name === ".." && place === folder) return "outside";
    const next = join(place, name);
    const target = await linkTarget(next);
    if (target === undefined) return "other";
    if (target === "") {
      place = next;
      continue;
    }
    links += 1;
    if (links > mostLinks) return "other";
    if (target.startsWith("/")) return await absoluteLink(next, { folder, how });
    // Not normalised, because the part that `..` removes may itself be a link.
    open.unshift(...target.split("/").filter((part) => part !== "" && part !== "."));
  }
  return { place };
}

/**
 * Returns a link's target, or an empty text for anything but a link; undefined where nothing is
 * there.
 */
async function linkTarget(place: string): Promise<string | undefined> {
  const found = await lstat(place).catch(() => undefined);
  if (found === undefined) return undefined;
  return found.isSymbolicLink() ? await readlink(place) : "";
}

/**
 * Decides where an absolute link leads: `/x` means the context's own `x` to COPY, but a file of
 * this machine to a mount.
 */
async function absoluteLink(
  link: string,
  { folder, how }: { readonly folder: string } & Pick<PathOptions, "how">,
): Promise<"outside" | "other"> {
  if (how === "mount") return "outside";
  const target = await realpath(link).catch(() => undefined);
  return target !== undefined && !isInside(folder, target) ? "outside" : "other";
}

/** Splits a source into names. It is read from the context's root, above which there is nothing. */
function componentsOf(path: string): string[] {
  return normalize(`/${path}`)
    .split("/")
    .filter((part) => part !== "");
}

/**
 * Whether a copy would have a file or link in a folder or below it: git does not track folders
 * alone.
 */
async function holdsFile(folder: string, context: Folder): Promise<boolean> {
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for await (const entry of await opendir(next)) {
      const place = join(next, entry.name);
      const path = place.slice(context.path.length + 1);
      if (entry.isDirectory()) {
        if (!context.leavesOut(`${path}/`)) open.push(place);
      } else if (isCopied(entry) && !context.leavesOut(path)) return true;
    }
  }
  return false;
}

/** Whether an entry is copied: sockets, pipes and devices are not. */
function isCopied(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}
