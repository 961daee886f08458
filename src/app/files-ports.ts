/** A build context on disk. */
export interface ContextSource {
  /** Absolute, real path. */
  readonly path: string;
  /** The ignore file's text, empty when there is none. */
  readonly ignoreText: string;
  /** Whether a context-relative POSIX path is kept out by that text. */
  readonly ignores: (path: string) => boolean;
}

/** The files a build starts from, as read from the checkout. */
export interface BuildFiles {
  readonly context: ContextSource;
  readonly containerfile: {
    /** As shown to people and in annotations: relative to the checkout's root where it lies inside. */
    readonly name: string;
    readonly text: string;
  };
  /** Of some context-relative paths, those that are symbolic links leading out of the context. */
  linksOut(paths: readonly string[]): Promise<readonly string[]>;
}

export interface BuildFilesReader {
  /** The context alone, for questions about the source. @throws Failure `usage` */
  readContext(request: {
    readonly context: string;
    readonly file?: string;
  }): Promise<ContextSource>;
  /** @throws Failure `usage` when context or Containerfile are missing, unreadable or outside the checkout */
  read(request: { readonly context: string; readonly file?: string }): Promise<BuildFiles>;
  /** Whether the context has a Containerfile under one of the usual names. */
  hasContainerfile(context: string): Promise<boolean>;
}

/** A regular file below a folder. */
export interface FolderFile {
  /** Relative to the folder. Untrusted. */
  readonly path: string;
  readonly size: number;
  /** Can be read once, before the next file is asked for. */
  readonly content: AsyncIterable<Uint8Array>;
}
