import { whileOpening } from "../adapters/git/run/open-ahead.ts";
import type { RepositoryAhead } from "../adapters/git/run/repository.ts";
import { contextOf, type Settings } from "../options/settings/settings.ts";

export type { RepositoryAhead };

/**
 * Runs a work about a checkout while git opens the repository of the context that the caller gave.
 * Where the settings file gives another context, the work opens that one's. Import little beside
 * it: what is imported is loaded before git starts.
 */
export async function besideOpening<Result>(
  given: Settings,
  where: {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly cwd: string;
    readonly signal: AbortSignal;
  },
  work: (ahead: RepositoryAhead) => Promise<Result>,
): Promise<Result> {
  const { env, cwd, signal } = where;
  return await whileOpening({ env, cwd, signal, folder: contextOf(given) }, work);
}
