import { cleanUp } from "../adapters/buildah/folders/clean-up.ts";
import { claimResults, releaseResults } from "../adapters/buildah/folders/results-folder.ts";
import { takeApartArguments } from "../adapters/buildah/folders/take-apart.ts";
import { makeWorkFolder } from "../adapters/buildah/folders/work-folder.ts";
import { childEnvironment } from "../adapters/process/child-environment.ts";
import { startWatcher } from "../adapters/process/watcher.ts";
import { thenCleanUp } from "../domain/build/then-clean-up.ts";

/** What a watcher needs. */
interface WatchedRun {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Path of the running program, which the watcher starts again after a kill. */
  readonly entry: string;
}

/**
 * Runs a work that builds in a folder of its own. The folder is removed whatever happens; after a
 * kill, or when removing it takes longer than whoever stops us waits, the watcher removes it.
 */
export async function inWatchedFolder<Result>(
  run: WatchedRun & { readonly onWorkFolder: (folder: string) => void },
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await makeWorkFolder(run.env);
  run.onWorkFolder(folder);
  const args = [run.entry, ...takeApartArguments(folder)];
  // Nothing marks it as the run's: the removal ends what is marked, and the watcher outlives it.
  const watcher = startWatcher({ args, env: childEnvironment(run.env) });
  return await thenCleanUp(
    () => work(folder),
    async () => {
      await cleanUp(folder);
      await watcher.dismiss();
    },
  );
}

/**
 * Runs a work whose results go into a folder. They stay when the work has ended; after a kill, the
 * watcher removes them, because no one knows where they are.
 * @param folder undefined: somebody named it, and knows
 */
export async function withResults<Result>(
  run: WatchedRun,
  folder: string | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  if (folder === undefined) return await work();
  const isClaimed = await claimResults(folder).then(
    () => true,
    () => false,
  );
  // Whoever writes the results says what is wrong with the folder.
  if (!isClaimed) return await work();
  const args = [run.entry, ...takeApartArguments(folder)];
  const watcher = startWatcher({ args, env: childEnvironment(run.env) });
  return await thenCleanUp(work, async () => {
    await releaseResults(folder);
    await watcher.dismiss();
  });
}
