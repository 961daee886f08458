import type { Answer } from "../../domain/source/checkout.ts";

/** A commit of the repository that a folder is in. */
interface AtCommit {
  /** Absolute path of any folder in the repository. */
  readonly folder: string;
  /** The full name of a commit. */
  readonly revision: string;
}

/** A file, link or submodule that is not the same at two commits. Untrusted. */
export interface ChangedEntry {
  /** POSIX, from the repository's root. */
  readonly path: string;
  /** What it is at one of the commits at least; `file` only if it is nothing else at either. */
  readonly kind: "file" | "link" | "submodule";
}

/** What the commits of a repository have, without looking at the working tree. */
export interface History {
  /**
   * Selects the commits that are in the history of a commit, or it itself: first those that are not
   * in another one's history, then the others, the youngest first. Those that this clone does not
   * have are left out.
   */
  ancestors(
    options: AtCommit & { readonly among: readonly string[] },
  ): Promise<Answer<readonly string[]>>;
  /**
   * Lists everything that differs between another commit and this one, anywhere in the repository:
   * by content, mode or presence; of a submodule, its folder.
   */
  changedEntries(
    options: AtCommit & { readonly since: string },
  ): Promise<Answer<readonly ChangedEntry[]>>;
  /**
   * Lists the symbolic links among files, and below folders. Paths are POSIX, from the repository's
   * root. Untrusted.
   * @param options `below`: files and folders that are looked at; an empty name is the root
   */
  links(
    options: AtCommit & { readonly below: readonly string[] },
  ): Promise<Answer<readonly string[]>>;
  /** Returns the text of a file at the repository's root; undefined where the commit has none. */
  textAt(options: AtCommit & { readonly path: string }): Promise<Answer<string | undefined>>;
  /** Returns the full name of the commit that a ref, tag or abbreviated name means. */
  commitOf(options: { readonly folder: string; readonly ref: string }): Promise<Answer<string>>;
}
