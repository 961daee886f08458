import { access, constants, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { badInput } from "../../domain/text/failure.ts";

/**
 * Checks that the file of input `timings` can be written, without leaving one.
 * @param file absolute path
 * @throws Failure `usage` where its folder is not there or not ours to write to, or it is a folder
 */
export async function checkTimingsFile(file: string): Promise<void> {
  const folder = dirname(file);
  const isWritable = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  const isFolder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isWritable && !isFolder) return;
  throw badInput(
    "timings",
    isFolder ? `${file} is a folder.` : `nothing can be written to ${folder}.`,
    "Name a file in a folder that is there, e.g. `timings.json`.",
  );
}

/** Writes the file; returns why it could not, as the end of a sentence, where it could not. */
export async function writeTimings(file: string, text: string): Promise<string | undefined> {
  return await writeFile(file, text).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
