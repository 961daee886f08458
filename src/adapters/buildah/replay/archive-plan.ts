import { type Digest, parseDigest } from "../../../domain/oci/digest.ts";
import { ownRecords } from "./archive-writer.ts";
import type { FolderState } from "./folder-state.ts";
import { DamagedTar, readTar } from "./read-tar.ts";
import type { TarEntry } from "./tar-entry.ts";

/** An archive of a step's changes, checked: nothing in it leads out of the root. */
export interface ArchivePlan {
  /** In the order of their paths; without contents. */
  readonly entries: readonly TarEntry[];
  /** Of all files, when the step has ended. */
  readonly after: Digest;
  /** Between which the ages of what the step wrote lie, in seconds; undefined where it wrote nothing. */
  readonly ages: Ages | undefined;
}

/**
 * Reads an archive through, and refuses what {@link ArchiveWriter} never writes: it may come from
 * outside.
 * @throws DamagedTar; what the source throws
 */
export async function planOf(
  archive: AsyncIterable<Uint8Array>,
  before: FolderState,
): Promise<ArchivePlan> {
  const entries = new Map<string, TarEntry>();
  let last: string | undefined;
  let after: Digest | undefined;
  for await (const { entry } of readTar(archive)) {
    if (after !== undefined) throw new DamagedTar("it goes on behind its end");
    if (entry.type === "global") {
      after = parseDigest(entry.records.get(ownRecords.after) ?? "");
      if (after === undefined) throw new DamagedTar("it does not say what it leads to");
      continue;
    }
    const wrong = flawOf(entry, { entries, last, before });
    if (wrong !== undefined) throw new DamagedTar(wrong);
    last = entry.path;
    entries.set(entry.path, entry);
  }
  if (after === undefined) throw new DamagedTar("it does not say what it leads to");
  const found = [...entries.values()];
  return { entries: found, after, ages: agesOf(found) };
}

interface Ages {
  readonly youngest: number;
  readonly oldest: number;
}

function agesOf(entries: readonly TarEntry[]): Ages | undefined {
  let ages: Ages | undefined;
  for (const entry of entries) {
    const age = ageOf(entry);
    if (age === undefined) continue;
    const { youngest, oldest } = ages ?? { youngest: age, oldest: age };
    ages = { youngest: Math.min(youngest, age), oldest: Math.max(oldest, age) };
  }
  return ages;
}

/** Returns how long before the step's end a path got its time, in seconds; undefined: it did not then. */
export function ageOf({ records }: TarEntry): number | undefined {
  const age = records.get(ownRecords.age);
  return age === undefined ? undefined : Number(age);
}

interface Known {
  readonly entries: ReadonlyMap<string, TarEntry>;
  readonly last: string | undefined;
  readonly before: FolderState;
}

function flawOf(entry: TarEntry, { entries, last, before }: Known): string | undefined {
  const { path, type, linkname, records } = entry;
  if (path === "" ? type !== "directory" : !isInside(path)) return "a path in it is none";
  if (last !== undefined && path <= last) return "its paths are not in order";
  const over = parents(path).find((parent) => {
    const found = entries.get(parent);
    return found !== undefined && found.type !== "directory";
  });
  if (over !== undefined) return "a path in it is below one that is no folder";
  if (type === "hard-link" && !canHaveNames(entries.get(linkname))) {
    return "a link in it leads to nothing that can have two names";
  }
  for (const [key, value] of records) {
    if (!isKnown(key, value, before)) return `it has a record that is not known (${key})`;
  }
  return undefined;
}

function canHaveNames(target: TarEntry | undefined): boolean {
  return target !== undefined && !["directory", "hard-link", "whiteout"].includes(target.type);
}

/** Whether a path has only names of entries in it, so that it stays below where it starts. */
function isInside(path: string): boolean {
  return (
    path.length <= 4096 &&
    !path.includes("\0") &&
    path.split("/").every((name) => name !== "" && name !== "." && name !== "..")
  );
}

/** Returns the folders that a path is in, from the top, without the root. */
export function parents(path: string): readonly string[] {
  const found: string[] = [];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
    found.push(path.slice(0, at));
  }
  return found;
}

const flags: ReadonlySet<string> = new Set([ownRecords.anew, ownRecords.copied, ownRecords.impure]);

function isKnown(key: string, value: string, before: FolderState): boolean {
  if (key === ownRecords.age) return /^\d{1,9}\.\d{6}$/.test(value);
  if (key === "mtime") return /^-?\d{1,12}(?:\.\d{1,9})?$/.test(value);
  if (flags.has(key)) return value === "y";
  if (key === ownRecords.like) return before.paths.has(value);
  return (
    key.startsWith("SCHILY.xattr.") && !/^SCHILY\.xattr\.(?:trusted|user)\.overlay\./.test(key)
  );
}
