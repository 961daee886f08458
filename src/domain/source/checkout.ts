/** An answer that may stay open, because history, tags or the remote may be out of reach. */
export type Answer<T> = { readonly known: true; readonly value: T } | OpenAnswer;

export interface OpenAnswer {
  readonly known: false;
  /** The reason, in words for the reader; may contain untrusted text of git. */
  readonly why: string;
  /** What the reason is, where that decides what to do about it. */
  readonly trouble?: AnswerTrouble;
}

/** The troubles that have a fix of their own. */
type AnswerTrouble =
  /** A remote that did not answer: nothing is wrong with the checkout. */
  | { readonly kind: "remote-unreached" }
  /** A registry without HTTPS, or without a certificate that holds. */
  | { readonly kind: "untrusted-registry"; readonly host: string };

/** A remote of the checkout. Its URL stays in the adapter: it may hold a password. */
export interface Remote {
  readonly name: string;
  /** Canonical name (repository-name.ts); undefined when the URL names no repository. */
  readonly repository: string | undefined;
  /** Its URL is a path on this machine, and so names no repository. */
  readonly isLocal?: true;
}

/** A tag of the checkout or of its remote, and its commit (an annotated tag's target). */
export interface Tag {
  readonly name: string;
  readonly commit: string;
}

/** A branch or tag of the remote by its full name, e.g. `refs/heads/main`, and its commit. */
export type RemoteRef = Tag;

/** A tracked file that differs from the commit; its path is relative to the repository's root. */
export interface ChangedFile {
  readonly path: string;
  /**
   * `staged`: the index differs from the commit. `unstaged`: the file differs from the index.
   * `mode`: only the executable bit differs, staged or not.
   */
  readonly where: "staged" | "unstaged" | "staged and unstaged" | "conflicted" | "mode";
}

/**
 * A tracked file that something converts between commit and working tree: git calls it unchanged
 * although its bytes differ from the commit's, or changed although they do not.
 */
export interface ConvertedFile {
  readonly path: string;
  /** `line ends`: `core.autocrlf` or a `text` attribute. `filter <driver>`: a smudge filter. */
  readonly by: string;
  /**
   * The file has the commit's bytes, but an attribute that is younger than the commit wants others:
   * git calls the file changed in every checkout, and the next commit of it converts it.
   */
  readonly atNextCommit?: true;
}

/** A submodule that is not at its recorded commit. */
export interface StraySubmodule {
  /** Relative to the outermost repository's root. */
  readonly path: string;
  /** The commit that the repository records. */
  readonly recorded: string;
  /** The commit that is checked out; undefined if none is. */
  readonly actual: string | undefined;
  /** Set if another repository is checked out, which does not have the recorded commit. */
  readonly foreign?: ForeignRepository;
}

/** A repository that is checked out in the folder of a submodule. */
export interface ForeignRepository {
  /** Canonical name of its remote; undefined if there is none. */
  readonly repository: string | undefined;
  /** Canonical name of the submodule's own repository; undefined if its URL names none. */
  readonly own: string | undefined;
}

/** Whether the revision is on a branch or tag of the remote, and what shows it. */
export type Presence =
  | {
      readonly present: true;
      readonly proof: string;
      /**
       * The remote was not contacted: this comes from what was fetched earlier, or from the run's
       * event.
       */
      readonly isWeak?: true;
    }
  | { readonly present: false };

/**
 * Plain facts about the folder that is built. Paths are POSIX and relative to the repository's root
 * unless stated otherwise.
 */
export type Checkout = NoCheckout | GitCheckout;

export interface NoCheckout {
  readonly kind: "none";
  readonly why: string;
}

/** The files of the repository or of one submodule. */
export interface Worktree {
  readonly changed: Answer<readonly ChangedFile[]>;
  /**
   * Tracked files in the context whose bytes differ from the commit's, though git calls them
   * unchanged.
   */
  readonly converted: Answer<readonly ConvertedFile[]>;
  /** Files in the context that git neither tracks nor ignores; a repository inside is one path. */
  readonly untracked: Answer<readonly string[]>;
  /**
   * Files in the context that git ignores and the ignore file lets through. A folder that is
   * ignored as a whole, with nothing in it kept out, is one path that ends in `/`.
   */
  readonly ignored: Answer<readonly string[]>;
  /**
   * The topmost folders in the context that hold untracked or ignored files, but no tracked file.
   */
  readonly strayFolders: Answer<readonly string[]>;
  /** Tracked files and links in the context; absent where nobody asked for them. */
  readonly tracked?: Answer<readonly string[]>;
  /**
   * Tracked files that git was told not to check (`assume-unchanged`; `skip-worktree` outside of
   * sparse checkouts).
   */
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
  /** The remote that the answers below come from; undefined if there is none. */
  readonly remote: Remote | undefined;
  /** The repository's own files first, then those of each submodule that is checked out. */
  readonly worktrees: readonly Worktree[];
  /** The settings file of the run, if git does not track it. */
  readonly untrackedSettings?: string;
  /** Every tag of this checkout. */
  readonly localTags: Answer<readonly Tag[]>;
  /** Every tag of the remote. */
  readonly remoteTags: Answer<readonly Tag[]>;
  readonly onRemote: Answer<Presence>;
  /** Numbers of the pull requests whose refs point to the revision, as far as they were fetched. */
  readonly pullRefs: Answer<readonly number[]>;
}

/** A file of an additional build context that is not in any commit as it is. */
export interface LooseFile {
  /** Relative to the root of that context; a folder that git ignores as a whole ends in `/`. */
  readonly path: string;
  /** `untracked`, `ignored`, `left out` or `converted (…)`. */
  readonly how: string;
}

/** What pins the files of an additional build context. */
export type ContextState =
  /**
   * The commit that is built: the context has its own files, or those of a submodule at its
   * recorded commit.
   */
  | { readonly kind: "committed"; readonly loose: Answer<readonly LooseFile[]> }
  /** Another repository, by the name of its remote; undefined if it has none. */
  | { readonly kind: "another repository"; readonly repository: string | undefined }
  | { readonly kind: "no repository"; readonly why: string };

/** Creates a known answer. */
export function known<T>(value: T): Answer<T> {
  return { known: true, value };
}

/** Creates an open answer, with the reason why it stays open. */
export function unknown(why: string, trouble?: AnswerTrouble): OpenAnswer {
  return { known: false, why, ...(trouble === undefined ? {} : { trouble }) };
}
