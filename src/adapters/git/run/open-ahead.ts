import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { askingAhead, contextIn, type Question } from "./questions.ts";
import {
  type Opened,
  openRepository,
  type RepositoryAhead,
  type Surroundings,
} from "./repository.ts";

interface AheadOptions extends Pick<Surroundings, "env"> {
  readonly signal: AbortSignal;
  readonly cwd: string;
  /** The folder whose repository it is; relative to `cwd`. */
  readonly folder: string;
  /**
   * What git is asked as soon as the repository is open, for a context in it. Only for a work that
   * changes no file before it reads the answers. Absent: nothing.
   */
  readonly questions?: (context: string) => readonly Question[];
}

/**
 * Opens the repository of a folder while a work that will read it gets ready: what the work needs
 * takes longer to load than git takes to start. Nothing is said about the repository, about a
 * failure to open it, or about a folder that does not exist, unless the work asks. When the work
 * ends, so does git. @throws what the work throws
 */
export async function whileOpening<Result>(
  options: AheadOptions,
  work: (ahead: RepositoryAhead) => Promise<Result>,
): Promise<Result> {
  const ending = new AbortController();
  const signal = AbortSignal.any([options.signal, ending.signal]);
  const opening = openFolder({ ...options, signal });
  // A work that fails earlier never asks.
  const ended = opening.then(
    () => undefined,
    () => undefined,
  );
  try {
    return await work({
      of: async (folder) => {
        const found = await opening;
        return found?.folder === folder ? found.opened : undefined;
      },
    });
  } finally {
    ending.abort();
    await ended;
  }
}

/** Returns the repository with the folder's real path; undefined where there is no such folder. */
async function openFolder(
  options: AheadOptions,
): Promise<{ readonly folder: string; readonly opened: Opened } | undefined> {
  const { cwd, env, signal } = options;
  const folder = await realpath(resolve(cwd, options.folder)).catch(() => undefined);
  if (folder === undefined) return undefined;
  const opened = await openRepository(folder, { env, signal });
  return { folder, opened: withQuestions(opened, folder, options) };
}

function withQuestions(
  opened: Opened,
  folder: string,
  { questions }: Pick<AheadOptions, "questions">,
): Opened {
  if (opened.kind === "closed" || questions === undefined) return opened;
  const context = contextIn(opened.repository.root, folder);
  if (context === undefined) return opened;
  return { ...opened, repository: askingAhead(opened.repository, questions(context)) };
}
