import { lstatSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { allEnded } from "../../../domain/build/all-ended.ts";
import { sideBySide } from "../../../domain/build/side-by-side.ts";
import {
  type Answer,
  type ConvertedFile,
  known,
  unknown,
} from "../../../domain/source/checkout.ts";
import type { Repository } from "../run/repository.ts";
import { readAttributes } from "./attributes.ts";
import { objectName } from "./file-contents.ts";
import type { Filtered } from "./filtered.ts";
import type { IndexEntry } from "./index-entries.ts";
import { objectSizes } from "./objects.ts";

const filesPerTurn = 500;
const digestsAtOnce = 4;

/**
 * Finds the files whose size differs from the one in the index: git converts their line ends. Sizes
 * show this without reading any file, whereas `git ls-files --eol` reads each one, both as
 * committed and as it is.
 */
export async function otherwiseSized(
  repository: Repository,
  entries: readonly IndexEntry[],
): Promise<Answer<readonly IndexEntry[]>> {
  const [committed, actual] = await allEnded([
    objectSizes(
      repository,
      entries.map(({ object }) => object),
    ),
    fileSizes(repository.root, entries),
  ]);
  if (!committed.known) return committed;
  const missing = entries.find(
    (_entry, index) => actual[index] !== undefined && committed.value[index] === undefined,
  );
  if (missing !== undefined) return unknown(`object ${missing.object} is not in this clone`);
  return known(
    entries.filter(
      (_entry, index) => actual[index] !== undefined && actual[index] !== committed.value[index],
    ),
  );
}

/** Returns the sizes of regular files in bytes; undefined for anything else. */
async function fileSizes(
  root: string,
  entries: readonly IndexEntry[],
): Promise<readonly (number | undefined)[]> {
  const sizes: (number | undefined)[] = [];
  for (const { path } of entries) {
    if (sizes.length % filesPerTurn === 0) await setImmediate();
    // Synchronous, because the way through the thread pool takes twice as long as the call.
    const stat = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
    sizes.push(stat?.isFile() === true ? stat.size : undefined);
  }
  return sizes;
}

/**
 * Selects, among files whose size differs, those for which no attribute demands that in every
 * checkout.
 */
export async function withOtherLineEnds(
  repository: Repository,
  entries: readonly IndexEntry[],
): Promise<Answer<readonly ConvertedFile[]>> {
  const names = ["eol", "filter", "ident", "working-tree-encoding"];
  const attributes = await readAttributes(repository, {
    names,
    paths: entries.map(({ path }) => path),
  });
  if (!attributes.known) return attributes;
  const isDemanded = ({ path }: IndexEntry): boolean => {
    const own = attributes.value.get(path);
    if (own === undefined) return false;
    return own.get("eol") === "crlf" || names.slice(1).some((name) => own.has(name));
  };
  return known(
    entries.filter((entry) => !isDemanded(entry)).map(({ path }) => ({ path, by: "line ends" })),
  );
}

/**
 * Selects, among files with a configured content filter, those whose bytes are not the commit's.
 */
export async function changedByFilters(
  root: string,
  files: readonly Filtered[],
): Promise<readonly ConvertedFile[]> {
  const found = await sideBySide(files, digestsAtOnce, async ({ entry, driver }) => {
    const name = await objectName(join(root, entry.path), entry.object);
    const isSame = name === undefined || name === entry.object;
    return isSame ? [] : [{ path: entry.path, by: `filter ${driver}` }];
  });
  return found.flat();
}
