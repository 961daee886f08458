import type { Answer, Worktree } from "../../domain/source/checkout.ts";
import type { Repository, Surroundings } from "./repository.ts";

export interface WorktreeReading {
  /** Of the repository itself; undefined before the first commit. */
  readonly revision: Answer<string | undefined>;
  /** The repository's own first, then its submodules'. */
  readonly worktrees: readonly Worktree[];
}

export interface WorktreeOptions {
  readonly repository: Repository;
  readonly surroundings: Surroundings;
  /** Where the outermost repository has this one: `libs/parser/`, or nothing. */
  readonly prefix: string;
  /** The folder below the root whose untracked files count; undefined: none of this repository. */
  readonly context: string | undefined;
  /** Whether the build's ignore file keeps out a path from the outermost root; with `/` at its end: all below it. */
  readonly keepsOut: (path: string) => boolean;
}
