import { rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../../process/make-folder.ts";
import { markFolder, workFolderMark } from "./mark.ts";

/**
 * Marks a folder for results as a part of this run, so that it may be taken apart while the run
 * goes on.
 * @throws Error of the file system
 */
export async function claimResults(folder: string): Promise<void> {
  await makeFolder(folder);
  await markFolder(folder);
}

/** Lets the results stay: the folder is not part of a run any more. An empty one is removed. */
export async function releaseResults(folder: string): Promise<void> {
  await rm(join(folder, workFolderMark), { force: true });
  // It has results, or it was removed with them.
  await rmdir(folder).catch(() => undefined);
}
