import { lstat, realpath } from "node:fs/promises";
import { join } from "node:path";
import { type Answer, known, unknown, type Worktree } from "../../domain/checkout.ts";
import { exists, openRepository, type Repository, type Surroundings } from "./repository.ts";
import { type IndexMarks, parseIndexMarks, parsePaths, parseStatus } from "./status.ts";

export interface WorktreeReading {
  /** Of the repository itself; undefined before the first commit. */
  readonly revision: Answer<string | undefined>;
  /** The repository's own first, then its submodules'. */
  readonly worktrees: readonly Worktree[];
}

interface WorktreeOrder {
  readonly repository: Repository;
  readonly surroundings: Surroundings;
  /** Where the outermost repository has this one: `libs/parser/`, or nothing. */
  readonly prefix: string;
  /** The folder below the root whose untracked files count; undefined: none of this repository. */
  readonly context: string | undefined;
}

/** Reads a working tree and, one after another, the submodules that are checked out in it. */
export async function readWorktrees(order: WorktreeOrder): Promise<WorktreeReading> {
  const { repository, prefix } = order;
  const [statusText, untrackedText, indexText] = await Promise.all([
    // Git's own look into submodules would start programs that their configurations name; we look ourselves.
    repository.git(
      "status --porcelain=v2 --branch -z --no-renames --untracked-files=no --ignore-submodules=dirty".split(
        " ",
      ),
    ),
    untrackedFiles(order),
    repository.git(["ls-files", "-v", "-s", "-z"]),
  ]);
  const status = mapped(statusText, parseStatus);
  const marks = mapped(indexText, parseIndexMarks);
  const own: Worktree = {
    changed: mapped(status, ({ changed }) =>
      changed.map((file) => ({ ...file, path: prefix + file.path })),
    ),
    untracked: mapped(untrackedText, (text) =>
      parsePaths(text).map((path) => prefix + below(order.context) + path),
    ),
    unwatched: mapped(marks, (read) => unwatched(repository, read).map((path) => prefix + path)),
    converted: known([]),
    ignored: known([]),
    straySubmodules: known([]),
    lfsPointers: known([]),
  };
  const worktrees = [own];
  for (const path of marks.known ? marks.value.submodules : [])
    worktrees.push(...(await readSubmodule(order, path)));
  return { revision: mapped(status, ({ revision }) => revision), worktrees };
}

async function untrackedFiles(order: WorktreeOrder): Promise<Answer<string>> {
  if (order.context === undefined) return known("");
  return order.repository.git(["ls-files", "--others", "--exclude-standard", "-z"], {
    folder: join(order.repository.root, order.context),
  });
}

/** In a sparse checkout the files left out are absent, not hidden: git sees to it that those present are looked at. */
function unwatched(repository: Repository, marks: IndexMarks): readonly string[] {
  const sparse =
    repository.settings.findLast(({ key }) => key === "core.sparsecheckout")?.value === "true";
  return sparse ? marks.assumeUnchanged : [...marks.assumeUnchanged, ...marks.skipWorktree];
}

async function readSubmodule(order: WorktreeOrder, path: string): Promise<readonly Worktree[]> {
  const root = join(order.repository.root, path);
  if (!(await isFolder(root)) || !(await exists(join(root, ".git")))) return [];
  const opened = await openRepository(await realpath(root), order.surroundings);
  if (opened.kind === "closed") return [unread(order.prefix + path, opened.why)];
  const { worktrees } = await readWorktrees({
    ...order,
    repository: opened.repository,
    prefix: `${order.prefix}${path}/`,
    context: contextInside(order.context, path),
  });
  return worktrees;
}

/** A folder of its own: a link could lead out of the repository, and is a change that its status tells. */
async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** The context as a submodule sees it: all of the submodule when it lies inside the context. */
function contextInside(context: string | undefined, path: string): string | undefined {
  return context !== undefined && `${path}/`.startsWith(below(context)) ? "" : undefined;
}

function below(folder: string | undefined): string {
  return folder === undefined || folder === "" ? "" : `${folder}/`;
}

function unread(path: string, why: string): Worktree {
  const open = unknown(`submodule ${path}: ${why}`);
  return {
    changed: open,
    converted: open,
    untracked: open,
    ignored: open,
    unwatched: open,
    straySubmodules: open,
    lfsPointers: open,
  };
}

function mapped<T, U>(answer: Answer<T>, change: (value: T) => U): Answer<U> {
  return answer.known ? known(change(answer.value)) : answer;
}
