import type { Answer, Worktree } from "../../../domain/source/checkout.ts";
import type { Repository, Surroundings } from "../run/repository.ts";

export interface WorktreeReading {
  /** The revision of the repository itself; undefined before the first commit. */
  readonly revision: Answer<string | undefined>;
  /** The repository's own first, then its submodules'. */
  readonly worktrees: readonly Worktree[];
}

export interface WorktreeOptions {
  readonly repository: Repository;
  readonly surroundings: Surroundings;
  /** The path of this repository in the outermost one: `libs/parser/`, or nothing. */
  readonly prefix: string;
  /**
   * The folder below the root whose untracked files count; undefined when none of this repository's
   * do.
   */
  readonly context: string | undefined;
  /**
   * Whether the build's ignore file excludes a path, relative to the outermost root; with `/` at
   * its end: everything below it.
   */
  readonly keepsOut: (path: string) => boolean;
  /** Whether to list the tracked files in the context. */
  readonly listsTracked: boolean;
}
