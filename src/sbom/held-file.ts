import { Stopped } from "../compare/content/budget.ts";
import { executableFormat } from "../executables/look.ts";
import { executableRecord } from "./ecosystems/executable.ts";
import type { FileRecord } from "./package.ts";
import { type TextReader, textReaderOf } from "./text-readers.ts";

/** The largest program that is held in memory and read, in bytes. */
const largestProgram = 256 * 1024 * 1024;

/** What a file says, once its bytes are known; a file may also turn out to be unreadable. */
export type Reading =
  | { readonly kind: "record"; readonly record: FileRecord }
  | { readonly kind: "unread"; readonly reason: string };

/** Decides by a file's path, size and first bytes what reads it; undefined if nothing does. */
export function readerFor(file: {
  readonly path: string;
  readonly size: number;
  readonly head: Uint8Array;
}): ((bytes: Buffer) => Reading) | Reading | undefined {
  const { path, size, head } = file;
  const reader = textReaderOf(path);
  if (reader !== undefined)
    return size <= reader.most ? textOf(reader, path) : tooLarge(reader.most);
  if (executableFormat(head) !== "elf") return undefined;
  if (size > largestProgram) return tooLarge(largestProgram);
  return (bytes) => settled(() => executableRecord(bytes, path));
}

function textOf({ record }: TextReader, path: string): (bytes: Buffer) => Reading {
  return (bytes) => settled(() => record(bytes.toString("utf8"), path));
}

function settled(read: () => FileRecord): Reading {
  try {
    return { kind: "record", record: read() };
  } catch (error) {
    if (error instanceof Stopped) return { kind: "unread", reason: error.message };
    throw error;
  }
}

function tooLarge(most: number): Reading {
  return { kind: "unread", reason: `it is larger than ${most / 1024 / 1024} MiB` };
}
