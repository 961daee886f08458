import { whileOpening } from "../adapters/git/run/open-ahead.ts";
import { questionsOfReading } from "../adapters/git/run/questions.ts";
import type { RepositoryAhead } from "../adapters/git/run/repository.ts";
import { contextOf, type Settings } from "../options/settings/settings.ts";

export type { RepositoryAhead };

interface Where {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

type Work<Result> = (ahead: RepositoryAhead) => Promise<Result>;

/**
 * Runs a work about a checkout while git opens the repository of the context that the caller gave.
 * Where the settings file gives another context, the work opens that one's. Import little beside
 * it: what is imported is loaded before git starts.
 */
export async function besideOpening<Result>(
  given: Settings,
  { env, cwd, signal }: Where,
  work: Work<Result>,
): Promise<Result> {
  return await whileOpening({ env, cwd, signal, folder: contextOf(given) }, work);
}

/**
 * Runs a work that reads a checkout and changes no file, as {@link besideOpening}. Git also starts
 * to examine the files of a large repository while the work is loaded.
 */
export async function besideReading<Result>(
  given: Settings,
  { env, cwd, signal }: Where,
  work: Work<Result>,
): Promise<Result> {
  const folder = contextOf(given);
  return await whileOpening({ env, cwd, signal, folder, questions: questionsOfReading }, work);
}
