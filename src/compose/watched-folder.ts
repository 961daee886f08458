import { cleanUp } from "../adapters/buildah/folders/clean-up.ts";
import { takeApartArguments } from "../adapters/buildah/folders/take-apart.ts";
import { makeWorkFolder } from "../adapters/buildah/folders/work-folder.ts";
import { childEnvironment } from "../adapters/process/child-environment.ts";
import { startWatcher } from "../adapters/process/watcher.ts";
import { thenCleanUp } from "../domain/build/then-clean-up.ts";

/**
 * Runs a work that builds in a folder of its own. The folder is removed whatever happens; after a
 * kill, or when removing it takes longer than whoever stops us waits, the watcher removes it.
 */
export async function inWatchedFolder<Result>(
  run: {
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Path of the running program, which the watcher starts again after a kill. */
    readonly entry: string;
    readonly onWorkFolder: (folder: string) => void;
  },
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
