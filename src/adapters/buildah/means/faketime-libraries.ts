import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readElfMachine } from "../../../domain/oci/elf-machine.ts";
import type { FaketimeLibrary, Had } from "../../../variations/step.ts";
import { newestGlibc } from "./glibc.ts";
import { withoutFunctions } from "./trimmed-library.ts";

/** Folders in which distributions keep libfaketime; `*` stands for one folder. */
const usualFolders = [
  "/usr/lib/*/faketime",
  "/usr/lib/faketime",
  "/usr/lib64/faketime",
  "/usr/local/lib/faketime",
  "/usr/local/lib/*/faketime",
];

/** The build for programs with threads works for all programs, and comes first. */
const fileNames = ["libfaketimeMT.so.1", "libfaketime.so.1"];

/**
 * Functions that a build must have from its own C library. libfaketime 0.9.10 answers waits until a
 * moment of the monotonic clock with EINVAL or by waiting for days (Python 3.11's `time.sleep`),
 * and gives touched files a time in the future, so that make rebuilds them each time, or forever.
 */
const without = [
  "clock_nanosleep",
  "timer_settime",
  "timer_gettime",
  "timerfd_settime",
  "timerfd_gettime",
  "utime",
  "utimes",
  "lutimes",
  "futimes",
  "futimesat",
  "utimensat",
  "futimens",
];

/**
 * Copies the machine's builds of libfaketime into the folder, without the functions that wait or
 * set files' times.
 */
export async function faketimeLibraries(
  folder: string,
  patterns: readonly string[] = usualFolders,
): Promise<Had<readonly FaketimeLibrary[]>> {
  const folders = (await Promise.all(patterns.map(expanded))).flat();
  const found: FaketimeLibrary[] = [];
  for (const own of folders) {
    for (const name of fileNames) {
      const library = await readFile(join(own, name)).catch(() => undefined);
      const copy = library && withoutFunctions(library, { without, required: "clock_gettime" });
      if (copy === undefined) continue;
      const path = join(folder, `faketime-${found.length}.so`);
      await mkdir(folder, { recursive: true });
      // The programs of every user load it.
      await writeFile(path, copy, { mode: 0o755 });
      found.push({ path, ...libcOf(copy) });
    }
  }
  return found.length > 0
    ? { has: found }
    : { lacks: "libfaketime is not installed (`apt-get install libfaketime`)" };
}

/** Detects the C library that it needs. musl builds contain versions of glibc's symbols too. */
function libcOf(library: Buffer): Omit<FaketimeLibrary, "path"> {
  const machine = readElfMachine(library)?.machine ?? 0;
  if (!library.includes("\0libc.so.6\0")) return { libc: "musl", machine, glibc: 0 };
  return { libc: "glibc", machine, glibc: newestGlibc(library) ?? 0 };
}

async function expanded(pattern: string): Promise<readonly string[]> {
  const [before, after] = pattern.split("/*/");
  if (before === undefined || after === undefined) return [pattern];
  const names = await readdir(before).catch(() => []);
  return names.sort().map((name) => join(before, name, after));
}
