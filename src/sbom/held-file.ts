import { Stopped } from "../compare/content/budget.ts";
import { executableFormat } from "../executables/look.ts";
import { archiveRecord, isPackageArchive } from "./ecosystems/archive.ts";
import { executableRecord } from "./ecosystems/executable.ts";
import { type FileRecord, longestPath } from "./package.ts";
import { isRpmDatabase, largestDatabase } from "./rpm/database.ts";
import { textReaderOf } from "./text-readers.ts";

/** The largest program or archive that is held in memory and read, in bytes. */
const largestHeld = 256 * 1024 * 1024;

/** What a file says, once its bytes are known; a file may also turn out to be unreadable. */
export type Reading =
  | { readonly kind: "record"; readonly record: FileRecord }
  /** A part of rpm's database, which is read when the log beside it is known. */
  | { readonly kind: "rpm"; readonly bytes: Buffer }
  | { readonly kind: "unread"; readonly reason: string };

/** Nothing of the bytes may be kept: the next file's are in the same memory. */
type ReadBytes = (bytes: Buffer) => Reading | Promise<Reading>;

/** Decides by a file's path, size and first bytes what reads it; undefined if nothing does. */
export function readerFor(file: {
  readonly path: string;
  readonly size: number;
  readonly head: Uint8Array;
}): ReadBytes | Reading | undefined {
  const { path, size, head } = file;
  if (path.length > longestPath) return undefined;
  const found = readingOf(path, head);
  if (found === undefined || size <= found.most) return found?.read;
  return { kind: "unread", reason: `it is larger than ${found.most / 1024 / 1024} MiB` };
}

/** Whether a file says something about packages if its path is right, whatever its bytes are. */
export function isReadByName(path: string): boolean {
  return textReaderOf(path) !== undefined || isRpmDatabase(path) || isPackageArchive(path);
}

function readingOf(
  path: string,
  head: Uint8Array,
): { readonly most: number; readonly read: ReadBytes } | undefined {
  const text = textReaderOf(path);
  if (text !== undefined) {
    const { most, record } = text;
    return { most, read: (bytes) => settled(() => record(bytes.toString("utf8"), path)) };
  }
  if (isRpmDatabase(path)) {
    return { most: largestDatabase, read: (bytes) => ({ kind: "rpm", bytes: Buffer.from(bytes) }) };
  }
  if (isPackageArchive(path)) {
    return { most: largestHeld, read: (bytes) => settled(() => archiveRecord(bytes, path)) };
  }
  if (executableFormat(head) !== "elf") return undefined;
  return { most: largestHeld, read: (bytes) => settled(() => executableRecord(bytes, path)) };
}

/** Runs a reader, for which a damaged file is one that it cannot read. */
async function settled(read: () => FileRecord | Promise<FileRecord>): Promise<Reading> {
  try {
    return { kind: "record", record: await read() };
  } catch (error) {
    if (error instanceof Stopped) return { kind: "unread", reason: error.message };
    throw error;
  }
}
