import { cleanUp } from "../adapters/buildah/folders/clean-up.ts";
import { takeApartArguments } from "../adapters/buildah/folders/take-apart.ts";
import { makeWorkFolder } from "../adapters/buildah/folders/work-folder.ts";
import { runEnvironment } from "../adapters/process/child-environment.ts";
import { startWatcher } from "../adapters/process/watcher.ts";
import { thenCleanUp } from "../domain/build/then-clean-up.ts";

/**
 * Runs a work that builds in a folder of its own. The folder is removed whatever happens; after a
 * kill, the watcher removes it.
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
  const watcher = startWatcher({ args, env: runEnvironment(run.env, folder) });
  return await thenCleanUp(
    () => work(folder),
    async () => {
      await watcher.dismiss();
      await cleanUp(folder);
    },
  );
}
