import type { Scope } from "../../containerfile/bases.ts";
import type { BuildContext } from "../../domain/build/build-context.ts";
import type { Hermetic, InputValue } from "../../domain/build/request.ts";
import type { Advisory } from "../../domain/source/advisory.ts";
import type { Asked, RunId } from "../../domain/source/asked.ts";
import type { PullRequest } from "../../domain/source/carried.ts";
import type {
  Answer,
  Checkout,
  ContextState,
  Presence,
  RemoteRef,
} from "../../domain/source/checkout.ts";
import type { Source } from "../../domain/source/source.ts";
import type { VersionTag } from "../../domain/source/version-tag.ts";

/** What reading the source found. */
export interface SourceReading {
  readonly source: Source;
  /** The tag that gives the version; undefined for an untagged source. */
  readonly tag: string | undefined;
  /** Tags at the same commit that name another version, highest first. */
  readonly otherTags: readonly VersionTag[];
  readonly advisories: readonly Advisory[];
  /**
   * Folders of the context that hold no file that git tracks; an empty name is the context itself.
   */
  readonly strayFolders: readonly string[];
  /** Where the revision is known to be; undefined when there is no checkout. */
  readonly place:
    | {
        /** Canonical name of the remote that was queried. */
        readonly remote: string | undefined;
        readonly onRemote: Answer<Presence>;
        readonly pullRefs: Answer<readonly number[]>;
      }
    | undefined;
  /** Absolute path of the repository's root; the context itself when there is no repository. */
  readonly root: string;
}

export interface SourceOptions {
  /** Absolute, real path of the build context. */
  readonly context: string;
  /** Inputs `offset` and `repository` (design §3). */
  readonly offset?: string;
  readonly repository?: string;
  /** Input `tags`: versions that the user names. */
  readonly tags?: readonly string[];
  /**
   * Whether the ignore file keeps a context-relative POSIX path out of the image. A path that ends
   * in `/` stands for everything in that folder, whatever it holds.
   */
  readonly ignores: (path: string) => boolean;
  /** Absolute path of the file at the repository's root that gave settings; absent without one. */
  readonly settingsFile?: string;
  /** Undefined when only the source itself is read. */
  readonly recipe?: RecipeOptions;
}

/** A `.git` that a build will have. */
export interface VcsEntry {
  /** Name of the additional build context; undefined means the main one. */
  readonly context: string | undefined;
  /** Path in that context; empty for the context itself. */
  readonly path: string;
  /** The absolute path that it names, if it is the file of a worktree or submodule. Untrusted. */
  readonly gitdir?: string;
}

/** The Containerfile as it will be built. */
export interface RecipeOptions {
  readonly scope: Scope;
  readonly contexts: readonly BuildContext[];
  readonly vcs: readonly VcsEntry[];
  /** The values that inputs put into the image. */
  readonly inputs: readonly InputValue[];
  readonly network: "default" | "none" | "host";
  readonly hermetic?: Hermetic;
  /** Paths of files that a process made which nobody named; absent means none. */
  readonly uncheckedFiles?: readonly string[];
}

export interface SourceReader {
  /** @throws Failure `usage` for a bad input, `tool` when there is a checkout and no git */
  read(options: SourceOptions): Promise<SourceReading>;
  /** When the context's commit was made, in seconds since 1970. @throws Failure `tool` without git */
  commitTime(context: string): Promise<Answer<number>>;
}

export interface CheckoutOptions {
  /** Absolute, real path of the build context. */
  readonly context: string;
  /** Path of the service in the repository; undefined means the context's. */
  readonly offset: string | undefined;
  /** Canonical name of the repository; undefined means the remote `origin`. */
  readonly repository: string | undefined;
  readonly asked: Asked;
  /** As in {@link SourceOptions}. */
  readonly ignores: (path: string) => boolean;
  /** As in {@link SourceOptions}. */
  readonly settingsFile?: string;
  /** Whether to list the tracked files; absent means no. */
  readonly listsTracked?: boolean;
  /**
   * Called once the longest queries are running and nothing else can be done before they answer.
   */
  readonly whileWaiting?: () => void;
}

/** Reads facts about checkouts; others judge what they mean. */
export interface CheckoutReader {
  /** @throws Failure `tool` when there is a checkout and no git */
  read(options: CheckoutOptions): Promise<Checkout>;
  /** Finds what pins a folder, layout or archive beside the context; both paths are absolute. */
  readBeside(options: { readonly context: string; readonly path: string }): Promise<ContextState>;
  /** When the commit of a folder's checkout was made. @throws Failure as {@link read} */
  commitTime(folder: string): Promise<Answer<number>>;
}

/**
 * The server behind a remote, queried through its own API. It knows the history that a shallow
 * checkout lacks, and answers where git has no credentials. It rejects only on an abort.
 */
export interface Forge {
  /**
   * Lists its branches and tags; undefined when the repository (a canonical name) is not on this
   * forge.
   */
  listRefs(repository: string | undefined): Promise<Answer<readonly RemoteRef[]> | undefined>;
  /**
   * Returns a pull request of the repository; undefined when the repository is not on this forge.
   */
  pull(repository: string | undefined, number: number): Promise<Answer<PullRequest> | undefined>;
  /** Whether the commit is in the history of the repository's branches and tags. */
  contains(options: ForgeOptions): Promise<ForgeAnswer>;
}

export interface ForgeOptions {
  /** Canonical name of the remote. */
  readonly repository: string | undefined;
  readonly commit: string;
  /** The refs of the remote, when git could query it. */
  readonly refs: Answer<readonly RemoteRef[]>;
}

export type ForgeAnswer =
  /** This branch or tag has the commit in its history. */
  | { readonly kind: "contained"; readonly ref: string }
  /** The refs that were queried do not have it; `isEverything`: there are no others. */
  | { readonly kind: "elsewhere"; readonly refs: readonly string[]; readonly isEverything: boolean }
  /**
   * No answer. `why` is undefined when the repository is not on this server, so that it was not
   * queried.
   */
  | { readonly kind: "silent"; readonly why: string | undefined };

/** Everything that reading a source needs from outside. */
export interface SourcePorts {
  readonly checkouts: CheckoutReader;
  /** What the workflow's event asks for; nothing outside of a workflow. */
  readonly asked: () => Promise<Asked>;
  /** When and by which identifiers the program runs. */
  readonly run: () => {
    /** Seconds since 1970. */
    readonly now: number;
    readonly ids: readonly RunId[];
  };
  /**
   * `config.User` of an image, by its reference (`debian:12`); unknown when it could not be read.
   */
  readonly baseUser: (reference: string, platform: string | undefined) => Promise<Answer<string>>;
  /** The version of the buildah that builds or would build; unknown when there is no telling. */
  readonly buildahVersion: () => Promise<Answer<string>>;
  /**
   * Returns the texts of some files by their paths in a build context, which is an absolute, real
   * path. What is missing, too large, no regular file, or outside of the context is left out.
   */
  readonly contextTexts: (
    context: string,
    paths: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>;
}
