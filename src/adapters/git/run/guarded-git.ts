import type { SimpleGit } from "simple-git";
import { type Answer, known, unknown } from "../../../domain/source/checkout.ts";
import { localEnvironment } from "./environment.ts";
import { reasonIn } from "./reason.ts";
import type { GitSetting } from "./setting.ts";

/** Queries a repository through simple-git. */
export type GuardedQuery<T> = (git: SimpleGit) => PromiseLike<T>;

/**
 * Queries a repository through simple-git with all of its guards: none of the categories of its
 * `unsafe` option is switched on, and the environment has no variable that it guards. They refuse
 * every setting and variable that names a program, also those that switch one off. Therefore this
 * is for queries that start no program of the repository by themselves: about commits and refs, but
 * not about the index, the working tree or a remote. No remote can be reached, so that nothing is
 * fetched for what a partial clone left out. simple-git is only loaded here, because that takes
 * longer than any such query.
 * @returns unknown when git fails or takes longer than the seconds
 * @throws the abort's reason when the signal was aborted
 */
export async function queryGuarded<T>(
  { folder, env, config, signal }: GitSetting,
  { query, seconds }: { readonly query: GuardedQuery<T>; readonly seconds: number },
): Promise<Answer<T>> {
  signal?.throwIfAborted();
  const { simpleGit } = await import("simple-git");
  const deadline = AbortSignal.timeout(seconds * 1000);
  const alone = localEnvironment(env);
  try {
    const git = simpleGit({
      baseDir: folder,
      config: config.filter((value) => value.startsWith("safe.directory=")),
      abort: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
      // Guarded are all names that start with GIT_; those of `localEnvironment` name no program.
      allowEnvironment: Object.keys(alone),
      // By default it treats what has arrived 50 ms after the exit as the whole output.
      completion: { onClose: true, onExit: false },
      // By default it treats a failure that printed nothing as a success.
      errors: (error, { exitCode, stdErr }) =>
        error ?? (exitCode === 0 ? undefined : Buffer.concat(stdErr)),
    }).env({ ...alone });
    return known(await query(git));
  } catch (error) {
    signal?.throwIfAborted();
    if (deadline.aborted) return unknown(`no answer within ${seconds} s`);
    return unknown(reasonIn((error instanceof Error ? error.message : String(error)).split("\n")));
  }
}
