import { opendir } from "node:fs/promises";
import { join } from "node:path";
import { type Answer, known, unknown } from "../../../domain/source/checkout.ts";

/**
 * When this many files of a folder were seen and none is kept out of the image, the folder counts
 * as let through as a whole.
 */
const enoughForAll = 1000;
const mostEntries = 50_000;

interface IgnoredOptions {
  readonly root: string;
  /** Paths relative to the root; a folder that is ignored as a whole ends in `/`. */
  readonly paths: readonly string[];
  /**
   * Whether the build's ignore file excludes a path, relative to the root. For a folder, with `/`
   * at its end: whether it excludes everything in it.
   */
  readonly keepsOut: (path: string) => boolean;
}

/**
 * Finds what git ignores and the build's ignore file lets through. A folder from which nothing is
 * excluded stays one path; a folder that is excluded in part (`target/*`, `!target/app.jar`) is
 * listed by its files.
 */
export async function ignoredLetThrough(
  options: IgnoredOptions,
): Promise<Answer<readonly string[]>> {
  const found: string[] = [];
  for (const path of options.paths) {
    if (options.keepsOut(path)) continue;
    if (!path.endsWith("/")) {
      found.push(path);
      continue;
    }
    const inside = await lookInto(path, options);
    if (!inside.known) return inside;
    found.push(...inside.value);
  }
  return known(found);
}

async function lookInto(
  folder: string,
  options: IgnoredOptions,
): Promise<Answer<readonly string[]>> {
  const files: string[] = [];
  let seen = 0;
  let isPartly = false;
  for await (const { path, kind } of walk(folder, options)) {
    if (kind === "unreadable") return unknown(`${path} cannot be read`);
    if (kind === "kept out") isPartly = true;
    else if (kind === "file") files.push(path);
    seen += 1;
    if (!isPartly && files.length >= enoughForAll) return known([folder]);
    if (seen > mostEntries) return tooMany(folder, files);
  }
  if (files.length === 0) return known([]);
  return known(isPartly ? files : [folder]);
}

interface WalkedPath {
  readonly path: string;
  readonly kind: "file" | "folder" | "kept out" | "unreadable";
}

/**
 * Yields what is in a folder and the folders below it, but nothing below folders that are kept out.
 */
async function* walk(
  folder: string,
  { root, keepsOut }: IgnoredOptions,
): AsyncGenerator<WalkedPath> {
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const directory = await opendir(join(root, next), { bufferSize: 256 }).catch(() => undefined);
    if (directory === undefined) {
      yield { path: next, kind: "unreadable" };
      return;
    }
    for await (const entry of directory) {
      const path = next + entry.name + (entry.isDirectory() ? "/" : "");
      if (keepsOut(path)) yield { path, kind: "kept out" };
      else if (!entry.isDirectory()) yield { path, kind: "file" };
      else {
        folders.push(path);
        yield { path, kind: "folder" };
      }
    }
  }
}

function tooMany(folder: string, files: readonly string[]): Answer<readonly string[]> {
  return files.length > 0
    ? known(files)
    : unknown(`${folder} holds more than ${mostEntries} files that git ignores`);
}
