/** The answer to a question that may stay open: history, tags or the remote may not be within reach. */
export type Answer<T> =
  | { readonly known: true; readonly value: T }
  | {
      readonly known: false;
      /** Why, in words for the reader; untrusted text of git may be in it. */
      readonly why: string;
    };

/** A remote of the checkout. Its URL stays in the adapter: it may hold a password. */
export interface Remote {
  readonly name: string;
  /** Canonical name (repository-name.ts); undefined when the URL names no repository. */
  readonly repository: string | undefined;
  /** Its URL is a path of this machine, and so names no repository. */
  readonly isLocal?: true;
}

/** A tag of the checkout or of its remote, and the commit it is at (an annotated tag's target). */
export interface Tag {
  readonly name: string;
  readonly commit: string;
}

/** A branch or tag of the remote by its full name, e.g. `refs/heads/main`, and the commit it is at. */
export type RemoteRef = Tag;

/** A tracked file that is not as committed; its path from the repository's root. */
export interface ChangedFile {
  readonly path: string;
  /**
   * `staged`: the index differs from the commit. `unstaged`: the file differs from the index. `mode`: nothing but the
   * permission to execute differs, staged or not.
   */
  readonly where: "staged" | "unstaged" | "staged and unstaged" | "conflicted" | "mode";
}

/**
 * A tracked file that git calls unchanged although its bytes are not the commit's: something converts it between
 * commit and working tree.
 */
export interface ConvertedFile {
  readonly path: string;
  /** `line ends`: by `core.autocrlf` or a `text` attribute; `filter <driver>`: by a smudge filter. */
  readonly by: string;
}

/** A submodule that is not at its recorded commit. */
export interface StraySubmodule {
  /** From the outermost repository's root. */
  readonly path: string;
  /** The commit that the repository records. */
  readonly recorded: string;
  /** The commit that is checked out; undefined: none is. */
  readonly actual: string | undefined;
}

/** Whether the revision is on a branch or tag of the remote, and what shows it. */
export type Presence =
  | {
      readonly present: true;
      readonly proof: string;
      /** Nobody was asked: it is what was fetched once, or what the event of the run says. */
      readonly isWeak?: true;
    }
  | { readonly present: false };

/** Plain facts about the folder that is built. Paths are POSIX and from the repository's root, if not said otherwise. */
export type Checkout = NoCheckout | GitCheckout;

export interface NoCheckout {
  readonly kind: "none";
  readonly why: string;
}

/** The files of the repository or of one submodule. */
export interface Worktree {
  readonly changed: Answer<readonly ChangedFile[]>;
  /** Tracked files in the context whose bytes are not the commit's, though git calls them unchanged. */
  readonly converted: Answer<readonly ConvertedFile[]>;
  /** Files in the context that git neither tracks nor ignores; a repository inside is one path. */
  readonly untracked: Answer<readonly string[]>;
  /**
   * Files in the context that git ignores and the ignore file lets through; a folder that is ignored as a whole, and
   * of which nothing is kept out, is one path that ends in `/`.
   */
  readonly ignored: Answer<readonly string[]>;
  /** The topmost folders in the context that hold untracked or ignored files, and nothing that is tracked. */
  readonly strayFolders: Answer<readonly string[]>;
  /** Tracked files that git was told not to look at (`assume-unchanged`; `skip-worktree` outside of sparse checkouts). */
  readonly unwatched: Answer<readonly string[]>;
  /** Tracked files in the context that a sparse checkout leaves out. */
  readonly leftOut: Answer<readonly string[]>;
  readonly straySubmodules: Answer<readonly StraySubmodule[]>;
  /** Tracked files in the context that are still Git LFS pointers. */
  readonly lfsPointers: Answer<readonly string[]>;
}

export interface GitCheckout {
  readonly kind: "checkout";
  /** Absolute path. */
  readonly root: string;
  /** The build context's path; empty at the root. */
  readonly context: string;
  /** The commit that is checked out; unknown before the first commit. */
  readonly revision: Answer<string>;
  readonly remotes: readonly Remote[];
  /** The remote that the questions below were put to; undefined when there is none. */
  readonly remote: Remote | undefined;
  /** The repository's own files first, then those of each submodule that is checked out. */
  readonly worktrees: readonly Worktree[];
  /** Every tag of this checkout. */
  readonly localTags: Answer<readonly Tag[]>;
  /** Every tag of the remote. */
  readonly remoteTags: Answer<readonly Tag[]>;
  readonly onRemote: Answer<Presence>;
  /** Numbers of the pull requests whose refs are at the revision, as far as they were fetched. */
  readonly pullRefs: Answer<readonly number[]>;
}

/** A file of an additional build context that no commit has as it is there. */
export interface LooseFile {
  /** From the root of that context; a folder that git ignores as a whole ends in `/`. */
  readonly path: string;
  /** `untracked`, `ignored`, `left out` or `converted (…)`. */
  readonly how: string;
}

/** What pins the files of an additional build context. */
export type ContextState =
  /** The commit that is built from, by its own files or by those of a submodule at its recorded commit. */
  | { readonly kind: "committed"; readonly loose: Answer<readonly LooseFile[]> }
  /** Another repository, by the name of its remote; undefined when it has none. */
  | { readonly kind: "another repository"; readonly repository: string | undefined }
  | { readonly kind: "no repository"; readonly why: string };

/** A known answer. */
export function known<T>(value: T): Answer<T> {
  return { known: true, value };
}

/** An open question, and why it stayed open. */
export function unknown(why: string): Answer<never> {
  return { known: false, why };
}
