import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { sideBySide } from "../../../domain/build/side-by-side.ts";
import {
  type Answer,
  known,
  type StraySubmodule,
  unknown,
  type Worktree,
} from "../../../domain/source/checkout.ts";
import type { IndexMarks, RecordedSubmodule } from "../files/index-entries.ts";
import type { Status, StatusEntry } from "../files/status.ts";
import { exists, isFolder, openRepository, type Repository } from "../run/repository.ts";
import { foreignRepository } from "./foreign-repository.ts";
import type { WorktreeOptions, WorktreeReading } from "./worktree-options.ts";

interface SubmodulesReading {
  readonly worktrees: readonly Worktree[];
  readonly stray: Answer<readonly StraySubmodule[]>;
  /** The entries of the status, without the stray submodules. */
  readonly entries: Answer<readonly StatusEntry[]>;
}

/** Few at once, because each starts several git processes. */
const submodulesAtOnce = 2;

interface SubmodulesOptions {
  readonly marks: Answer<IndexMarks>;
  readonly status: Answer<Status>;
  /** Reads a submodule like any other repository. */
  readonly read: (options: WorktreeOptions) => Promise<WorktreeReading>;
}

/**
 * Reads the submodules that are checked out, and compares each with the commit that the repository
 * records for it.
 */
export async function readSubmodules(
  options: WorktreeOptions,
  { marks, status, read }: SubmodulesOptions,
): Promise<SubmodulesReading> {
  const entries = status.known ? known(status.value.changed) : status;
  if (!marks.known) return { worktrees: [], stray: marks, entries };
  const leftOut = new Set(marks.value.skipWorktree);
  const recorded = marks.value.submodules.filter(({ path }) => !leftOut.has(path));
  const readings = await sideBySide(recorded, submodulesAtOnce, (submodule) =>
    readSubmodule({ options, submodule, read }),
  );
  const worktrees = readings.flatMap((reading) => reading.worktrees);
  if (!entries.known) return { worktrees, stray: entries, entries };
  const open = readings.find(({ actual }) => !actual.known)?.actual;
  const stray = await sideBySide(
    readings.flatMap((reading) => {
      const found = strayOf(reading, entries.value);
      return found === undefined ? [] : [{ found, inner: reading.repository }];
    }),
    submodulesAtOnce,
    ({ found, inner }) => withForeign(options.repository, { found, inner }),
  );
  const paths = new Set(stray.map(({ path }) => path));
  return {
    worktrees,
    stray: open === undefined || open.known ? known(stray) : open,
    entries: known(entries.value.filter(({ path }) => !paths.has(path))),
  };
}

interface SubmoduleReading {
  readonly submodule: RecordedSubmodule;
  readonly worktrees: readonly Worktree[];
  readonly actual: Answer<string | undefined>;
  readonly isInContext: boolean;
  /** What is checked out in its folder. */
  readonly repository?: Repository;
}

/** Adds the other repository that is checked out instead of the submodule, if there is one. */
async function withForeign(
  outer: Repository,
  stray: { readonly found: StraySubmodule; readonly inner: Repository | undefined },
): Promise<StraySubmodule> {
  const { found, inner } = stray;
  if (inner === undefined) return found;
  const foreign = await foreignRepository({ outer, inner, ...found });
  return foreign === undefined ? found : { ...found, foreign };
}

/**
 * A submodule that only the index records, or that it no longer records, is a change of the
 * repository itself.
 */
function strayOf(
  { submodule, actual, isInContext }: SubmoduleReading,
  entries: readonly StatusEntry[],
): StraySubmodule | undefined {
  const { path, commit } = submodule;
  const entry = entries.find((each) => each.path === path);
  const recorded = entry?.committed ?? commit;
  if (!actual.known || actual.value === recorded || /^0+$/.test(recorded)) return undefined;
  if (actual.value === undefined && !isInContext) return undefined;
  return { path, recorded, actual: actual.value };
}

async function readSubmodule({
  options,
  submodule,
  read,
}: Pick<SubmodulesOptions, "read"> & {
  readonly options: WorktreeOptions;
  readonly submodule: RecordedSubmodule;
}): Promise<SubmoduleReading> {
  const { path } = submodule;
  const root = join(options.repository.root, path);
  const context = contextInside(options.context, path);
  const common = { submodule, isInContext: context !== undefined };
  // A link could lead out of the repository; the status reports it as a change.
  if (!(await isFolder(root)) || !(await exists(join(root, ".git"))))
    return { ...common, worktrees: [], actual: known(undefined) };
  const opened = await openRepository(await realpath(root), options.surroundings);
  if (opened.kind === "closed") {
    const open = unknown(`submodule ${options.prefix}${path}: ${opened.why}`);
    return { ...common, worktrees: [unread(open)], actual: open };
  }
  const { worktrees, revision } = await read({
    ...options,
    repository: opened.repository,
    prefix: `${options.prefix}${path}/`,
    context,
  });
  return { ...common, worktrees, actual: revision, repository: opened.repository };
}

/**
 * Returns the context relative to a submodule: the whole submodule when it is inside the context.
 */
function contextInside(context: string | undefined, path: string): string | undefined {
  if (context === undefined) return undefined;
  return context === "" || path.startsWith(`${context}/`) ? "" : undefined;
}

function unread(open: Answer<never>): Worktree {
  return {
    changed: open,
    converted: open,
    untracked: open,
    ignored: open,
    strayFolders: open,
    unwatched: open,
    leftOut: open,
    straySubmodules: open,
    lfsPointers: open,
  };
}
