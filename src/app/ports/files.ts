/** A build context on disk. */
export interface ContextFiles {
  /** Absolute, real path. */
  readonly path: string;
  /** The ignore file's text, empty when there is none. */
  readonly ignoreText: string;
  /** The ignore file's name, as shown to people; undefined when there is none. */
  readonly ignoreFile?: string;
  /** Whether that text excludes a context-relative POSIX path. */
  readonly ignores: (path: string) => boolean;
}

/** A build context, and which part of it is built from. */
export interface ContextSource extends ContextFiles {
  /**
   * Whether a path stays out of the copy that is built from, whatever the ignore file says. For a
   * folder, with `/` at its end: whether everything in it stays out.
   */
  readonly leavesOut: (path: string) => boolean;
}

/** A build context as it is copied for the builds. */
export interface StagedContext extends ContextSource {
  /** Whether a folder holds nothing that git tracks: a fresh clone has no such folder. */
  readonly isStray: (folder: string) => boolean;
}

/** The files a build starts from, as read from the checkout. */
export interface BuildFiles {
  readonly context: ContextFiles;
  readonly containerfile: {
    /**
     * As shown to people and in annotations: relative to the checkout's root where it is inside.
     */
    readonly name: string;
    /** Absolute, real path. */
    readonly path: string;
    readonly text: string;
  };
}

/** A path that an instruction takes from a folder. */
export interface PathOptions {
  /** Relative to the folder, as written. */
  readonly path: string;
  /**
   * `copy`: buildah looks the path up with the folder as its root. `mount`: the path is looked up
   * on this machine, where a link leads to the machine's files.
   */
  readonly how: "copy" | "mount";
}

/**
 * What is at such a path. `outside`: a symbolic link on the way leads out of the folder.
 * `empty folder`: it holds nothing but folders. `other`: anything else, including nothing and a
 * pattern.
 */
export type PathAnswer = "outside" | "empty folder" | "other";

interface FolderOptions {
  /** Name of the additional build context. */
  readonly name: string;
  /** As the user wrote it. */
  readonly path: string;
}

/** A `.git` in a context. */
export interface FoundVcs {
  /** In the context. */
  readonly path: string;
  /** The absolute path that it names, if it is the file of a worktree or submodule. Untrusted. */
  readonly gitdir?: string;
}

/** The root of the checkout as a build context, for a context below it. */
export interface RootedContext {
  /** Relative to the working folder. */
  readonly context: string;
  /** Path of the context below it, from the root. */
  readonly offset: string;
}

export interface BuildFilesReader {
  /** Reads the context alone, to judge the source. @throws Failure `usage` */
  readContext(request: { readonly context: string; readonly file?: string }): Promise<ContextFiles>;
  /** @throws Failure `usage` when context or Containerfile are missing, unreadable or outside the checkout */
  read(request: { readonly context: string; readonly file?: string }): Promise<BuildFiles>;
  /**
   * Returns the absolute, real path of a folder of input `build-contexts`. @throws Failure `usage`,
   * as {@link read}
   */
  folder(options: FolderOptions): Promise<string>;
  /** Makes a path that the user wrote absolute. */
  absolute(path: string): string;
  /** Tells what is at some paths of a folder, in their order. */
  lookAt(
    context: Pick<ContextSource, "path" | "leavesOut">,
    paths: readonly PathOptions[],
  ): Promise<readonly PathAnswer[]>;
  /** Lists every `.git` that the copy of a context will have. */
  vcsEntries(context: ContextSource): Promise<readonly FoundVcs[]>;
  /**
   * Lists the paths of what a context holds besides folders, in no particular order, also of those that the
   * ignore file excludes.
   */
  filesOf(context: Pick<ContextSource, "path" | "leavesOut">): AsyncIterable<string>;
  /**
   * Tells how to build from the checkout's root, if that has a path which the context below it does
   * not have; undefined otherwise.
   */
  atRoot(wanted: {
    /** As the user wrote it. */
    readonly context: string;
    /** As a COPY names it. Untrusted. */
    readonly path: string;
  }): Promise<RootedContext | undefined>;
  /** Whether the context has a Containerfile under one of the usual names. */
  hasContainerfile(context: string): Promise<boolean>;
}

/** A regular file below a folder. */
export interface FolderFile {
  /** Relative to the folder. Untrusted. */
  readonly path: string;
  readonly size: number;
  /** Can be read once, before the next file is requested. */
  readonly content: AsyncIterable<Uint8Array>;
}
