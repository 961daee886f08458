import { join } from "node:path";
import { sideBySide } from "../../../domain/build/side-by-side.ts";
import type { Repository } from "../run/repository.ts";
import { digestOf, startOf } from "./file-contents.ts";
import { objectContents } from "./objects.ts";
import type { StatusEntry } from "./status.ts";

/** What Git LFS commits in place of a file (git-lfs, docs/spec.md, "The Pointer"). */
interface LfsPointer {
  readonly sha256: string;
  /** The size of the file that the pointer stands for, in bytes. */
  readonly size: number;
}

/** A pointer is smaller than this. */
export const pointerBytes = 1024;
const filesAtOnce = 16;
/** Few at once, because each file may have gigabytes. */
const digestsAtOnce = 4;

/** Parses a pointer; undefined for any other text. */
export function parsePointer(text: string): LfsPointer | undefined {
  if (!startsAsPointer(text)) return undefined;
  const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d+)$/m.exec(text)?.[1];
  return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}

function startsAsPointer(text: string): boolean {
  return text.startsWith("version https://git-lfs.github.com/spec/");
}

/**
 * Selects, from files given by their paths from the root, those that are still a pointer on disk.
 */
export async function pointersAmong(
  root: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  const pointers = await sideBySide(paths, filesAtOnce, async (path) => {
    const file = await startOf(join(root, path), pointerBytes);
    const isPointer =
      file !== undefined &&
      file.size < pointerBytes &&
      startsAsPointer(file.start.toString("latin1"));
    return isPointer ? [path] : [];
  });
  return pointers.flat();
}

/**
 * Selects, from Git LFS files that git without Git LFS lists as changed, those whose file is what
 * the pointer in the index stands for. An entry whose pointer cannot be read is not selected.
 */
export async function unchangedAmong(
  repository: Repository,
  entries: readonly StatusEntry[],
): Promise<ReadonlySet<string>> {
  const contents = await objectContents(
    repository,
    entries.map(({ indexed }) => indexed),
  );
  if (!contents.known) return new Set();
  const unchanged = await sideBySide(entries, digestsAtOnce, async ({ path, indexed }) => {
    const pointer = parsePointer(contents.value.get(indexed) ?? "");
    if (pointer === undefined) return [];
    return (await isFileOf(pointer, join(repository.root, path))) ? [path] : [];
  });
  return new Set(unchanged.flat());
}

async function isFileOf(pointer: LfsPointer, path: string): Promise<boolean> {
  const file = await startOf(path, 1);
  if (file?.size !== pointer.size) return false;
  return (await digestOf({ path, algorithm: "sha256", head: () => "" })) === pointer.sha256;
}
