import { access, constants, lstat, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { badInput } from "../../domain/text/failure.ts";

/**
 * Checks that the file of input `timings` can be written, and removes an earlier run's, which would
 * be an untracked file of the source where it lies in the checkout. A link or a device stays.
 * @param file absolute path
 * @throws Failure `usage` where its folder is not there or not ours to write to, or it is a folder
 */
export async function clearTimingsFile(file: string): Promise<void> {
  const folder = dirname(file);
  const isWritable = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  const isFolder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isWritable && !isFolder) return await removeFile(file);
  throw badInput(
    "timings",
    isFolder ? `${file} is a folder.` : `nothing can be written to ${folder}.`,
    "Name a file in a folder that is there, e.g. `timings.json`.",
  );
}

async function removeFile(file: string): Promise<void> {
  const isFile = await lstat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isFile) await rm(file, { force: true });
}

/** Writes the file; returns why it could not, as the end of a sentence, where it could not. */
export async function writeTimings(file: string, text: string): Promise<string | undefined> {
  return await writeFile(file, text).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
