import { allEnded } from "../../../domain/build/all-ended.ts";
import { type Answer, known, type Worktree } from "../../../domain/source/checkout.ts";
import { readFileFacts, readTracked } from "../files/file-facts.ts";
import { type IndexMarks, parseIndexMarks, parseTracked } from "../files/index-entries.ts";
import { parseStatus, type Status, statusBelow } from "../files/status.ts";
import { indexQuestion, statusQuestion, statusWithinQuestion } from "../run/questions.ts";
import type { Repository } from "../run/repository.ts";
import { ignoredLetThrough } from "./ignored.ts";
import { strayFolders } from "./stray-folders.ts";
import { readSubmodules } from "./submodules.ts";
import type { WorktreeOptions, WorktreeReading } from "./worktree-options.ts";

/** Reads a working tree and the submodules that are checked out in it. */
export async function readWorktrees(options: WorktreeOptions): Promise<WorktreeReading> {
  const { repository } = options;
  // Starts with the call that takes longest.
  const { whole, below } = readStatuses(options);
  const index = repository.git
    .text(indexQuestion)
    .then((text) => mapped(text, (output) => ({ output, marks: parseIndexMarks(output) })));
  const [status, within, listed, tracked] = await allEnded([
    whole,
    below,
    index,
    index.then((read) => (read.known ? trackedBy(options, read.value) : read)),
  ]);
  const marks = mapped(listed, (read) => read.marks);
  const [submodules, ignored] = await allEnded([
    readSubmodules(options, { marks, status, read: readWorktrees }),
    readIgnored(options, within),
  ]);
  const entries = submodules.entries;
  const facts =
    tracked.known && entries.known
      ? await readFileFacts(repository, { tracked: tracked.value, entries: entries.value })
      : openFacts(tracked.known ? entries : tracked);
  const worktree = {
    ...facts,
    ignored,
    untracked: mapped(within, ({ untracked }) => untracked),
    strayFolders: listed.known
      ? mapped(within, (read) => strayFolders(listed.value.output, read))
      : listed,
    unwatched: mapped(marks, (read) => unwatched(repository, read)),
    leftOut: mapped(marks, (read) => leftOut(options, read)),
    straySubmodules: submodules.stray,
    ...trackedIn(
      options,
      mapped(listed, ({ output }) => output),
    ),
  };
  return {
    revision: mapped(status, ({ revision }) => revision),
    worktrees: [fromOutside(worktree, options.prefix), ...submodules.worktrees],
  };
}

/** Reads what git tracks, from the index that it listed. */
async function trackedBy(
  { repository, surroundings, context }: WorktreeOptions,
  { output, marks }: { readonly output: string; readonly marks: IndexMarks },
): Promise<Answer<Awaited<ReturnType<typeof readTracked>>>> {
  const { attributes } = marks;
  const { env } = surroundings;
  return known(await readTracked({ repository, env, context, index: output, attributes }));
}

/**
 * Reads the status of the repository, and that of the context alone: untracked files elsewhere do
 * not matter. One call is enough for the whole repository as the context, and for several contexts.
 */
function readStatuses(options: WorktreeOptions): {
  readonly whole: Promise<Answer<Status>>;
  readonly below: Promise<Answer<Status>>;
} {
  const { repository, context } = options;
  const isOneCall = context === "" || (context !== undefined && repository.isShared);
  const whole = repository.git.text(statusQuestion(isOneCall ? "all" : "no")).then(asStatus);
  if (!isOneCall) return { whole, below: statusWithin(options) };
  return { whole, below: whole.then((read) => mapped(read, (all) => statusBelow(all, context))) };
}

const asStatus = (text: Answer<string>): Answer<Status> => mapped(text, parseStatus);

/** Reads the status of a context that is a part of the repository. */
async function statusWithin({ repository, context }: WorktreeOptions): Promise<Answer<Status>> {
  if (context === undefined)
    return known({ revision: undefined, changed: [], untracked: [], ignored: [] });
  return repository.git.text(statusWithinQuestion(context)).then(asStatus);
}

async function readIgnored(
  { repository, prefix, context, keepsOut }: WorktreeOptions,
  status: Answer<Status>,
): Promise<Answer<readonly string[]>> {
  if (!status.known) return status;
  return ignoredLetThrough({
    root: repository.root,
    // A context in an ignored folder is ignored as a whole.
    paths: status.value.ignored.map((path) =>
      `${context}/`.startsWith(path) ? `${context}/` : path,
    ),
    keepsOut: (path) => keepsOut(prefix + path),
  });
}

/**
 * In a sparse checkout the files that were left out are absent, not hidden; git itself checks those
 * that are present.
 */
function unwatched(repository: Repository, marks: IndexMarks): readonly string[] {
  return isSparse(repository)
    ? marks.assumeUnchanged
    : [...marks.assumeUnchanged, ...marks.skipWorktree];
}

function trackedIn(
  { context, listsTracked }: WorktreeOptions,
  index: Answer<string>,
): Pick<Worktree, "tracked"> {
  if (!listsTracked || context === undefined) return {};
  return { tracked: mapped(index, (output) => parseTracked(output, below(context))) };
}

/** The start of the paths below a folder, which may be the root. */
function below(folder: string): string {
  return folder === "" ? "" : `${folder}/`;
}

function leftOut({ repository, context }: WorktreeOptions, marks: IndexMarks): readonly string[] {
  if (!isSparse(repository) || context === undefined) return [];
  return marks.skipWorktree.filter((path) => path.startsWith(below(context)));
}

function isSparse({ settings }: Repository): boolean {
  return settings.findLast(({ key }) => key === "core.sparsecheckout")?.value === "true";
}

function openFacts(open: Answer<unknown>): Pick<Worktree, "changed" | "converted" | "lfsPointers"> {
  const answer = open.known ? known([]) : open;
  return { changed: answer, converted: answer, lfsPointers: answer };
}

/** Returns the same facts with paths relative to the outermost repository. */
function fromOutside(worktree: Worktree, prefix: string): Worktree {
  if (prefix === "") return worktree;
  const paths = (answer: Answer<readonly string[]>): Answer<readonly string[]> =>
    mapped(answer, (all) => all.map((path) => prefix + path));
  const files = <T extends { readonly path: string }>(
    answer: Answer<readonly T[]>,
  ): Answer<readonly T[]> =>
    mapped(answer, (all) => all.map((file) => ({ ...file, path: prefix + file.path })));
  return {
    changed: files(worktree.changed),
    converted: files(worktree.converted),
    untracked: paths(worktree.untracked),
    ignored: paths(worktree.ignored),
    strayFolders: paths(worktree.strayFolders),
    unwatched: paths(worktree.unwatched),
    leftOut: paths(worktree.leftOut),
    straySubmodules: files(worktree.straySubmodules),
    ...(worktree.tracked === undefined ? {} : { tracked: paths(worktree.tracked) }),
    lfsPointers: paths(worktree.lfsPointers),
  };
}

function mapped<T, U>(answer: Answer<T>, change: (value: T) => U): Answer<U> {
  return answer.known ? known(change(answer.value)) : answer;
}
