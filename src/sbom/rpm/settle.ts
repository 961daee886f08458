import { Stopped } from "../../compare/content/budget.ts";
import type { CollectedFile } from "../collector.ts";
import type { Reading } from "../held-file.ts";
import { rpmDatabase } from "./database.ts";

type Entry = readonly [path: string, file: CollectedFile];

const logEnding = "-wal";

/** Reads rpm's databases, each with the log beside it, when all layers are known. */
export function withDatabases(entries: readonly Entry[]): readonly Entry[] {
  const kept = entries.flatMap(([path, { reading }]) =>
    reading?.kind === "rpm" ? [[path, reading.bytes] as const] : [],
  );
  if (kept.length === 0) return entries;
  const bytesAt = new Map(kept);
  return entries.map(([path, file]): Entry => {
    const bytes = bytesAt.get(path);
    if (bytes === undefined) return [path, file];
    const { reading: _, ...rest } = file;
    if (path.endsWith(logEnding) || bytes.length === 0) return [path, rest];
    const log = bytesAt.get(`${path}${logEnding}`) ?? Buffer.alloc(0);
    return [path, { ...rest, reading: readingOf(bytes, log) }];
  });
}

function readingOf(bytes: Buffer, log: Buffer): Reading {
  try {
    return { kind: "record", record: rpmDatabase(bytes, log) };
  } catch (error) {
    if (error instanceof Stopped) return { kind: "unread", reason: error.message };
    // A reader that runs into the end of its bytes.
    if (error instanceof RangeError) return { kind: "unread", reason: "its pages are damaged" };
    throw error;
  }
}
