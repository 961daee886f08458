import type { Scope } from "../../containerfile/bases.ts";
import type { BuildContext } from "../../domain/build/build-context.ts";
import type { Hermetic } from "../../domain/build/request.ts";
import type { Advisory } from "../../domain/source/advisory.ts";
import type { Asked } from "../../domain/source/asked.ts";
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

/** What the source station found out. */
export interface SourceReading {
  readonly source: Source;
  /** The tag that gives the version; undefined for an untagged source. */
  readonly tag: string | undefined;
  /** Tags at the same commit that name another version, the highest first. */
  readonly otherTags: readonly VersionTag[];
  readonly advisories: readonly Advisory[];
  /** Folders of the context that hold no file which git tracks; an empty name is the context itself. */
  readonly strayFolders: readonly string[];
  /** Where the revision is known to be; undefined when there is no checkout. */
  readonly place:
    | {
        /** Canonical name of the remote that was asked. */
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
  /** Input `tags`: a version that is asked for by name. */
  readonly tags?: readonly string[];
  /**
   * Context-relative POSIX paths that the ignore file keeps out of the image. A path that ends in `/` asks about
   * everything in that folder, whatever may be in it.
   */
  readonly ignores: (path: string) => boolean;
  /** Undefined: the question is about the source alone. */
  readonly recipe?: RecipeOptions;
}

/** A `.git` that a build is going to have. */
export interface VcsEntry {
  /** Name of the additional build context; undefined: the main one. */
  readonly context: string | undefined;
  /** In that context; empty for the context itself. */
  readonly path: string;
}

/** The Containerfile as it is going to be built. */
export interface RecipeOptions {
  readonly scope: Scope;
  readonly contexts: readonly BuildContext[];
  readonly vcs: readonly VcsEntry[];
  readonly network: "default" | "none" | "host";
  readonly hermetic?: Hermetic;
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
  /** Path of the service in the repository; undefined: the context's. */
  readonly offset: string | undefined;
  /** Canonical name of the repository; undefined: the remote `origin`. */
  readonly repository: string | undefined;
  readonly asked: Asked;
  /** As in {@link SourceOptions}. */
  readonly ignores: (path: string) => boolean;
  /** Called once the longest questions are asked and nothing is to be done before their answers come. */
  readonly whileWaiting?: () => void;
}

/** Facts about checkouts; what they mean is judged elsewhere. */
export interface CheckoutReader {
  /** @throws Failure `tool` when there is a checkout and no git */
  read(options: CheckoutOptions): Promise<Checkout>;
  /** What pins a folder, layout or archive beside the context; both paths are absolute. */
  readBeside(options: { readonly context: string; readonly path: string }): Promise<ContextState>;
  /** When the commit that a folder is checked out at was made. @throws Failure as {@link read} */
  commitTime(folder: string): Promise<Answer<number>>;
}

/**
 * The server behind a remote, asked by its own API: it knows the history that a shallow checkout has not, and answers
 * where git has no credentials. It never rejects but for an abort.
 */
export interface Forge {
  /** Its branches and tags; undefined when the repository (a canonical name) is not on this forge. */
  listRefs(repository: string | undefined): Promise<Answer<readonly RemoteRef[]> | undefined>;
  /** A pull request of the repository; undefined when that is not on this forge. */
  pull(repository: string | undefined, number: number): Promise<Answer<PullRequest> | undefined>;
  /** Whether the commit is in the history of the repository's branches and tags. */
  contains(options: ForgeOptions): Promise<ForgeAnswer>;
}

export interface ForgeOptions {
  /** Canonical name of the remote. */
  readonly repository: string | undefined;
  readonly commit: string;
  /** What the remote has, when it could be asked by git. */
  readonly refs: Answer<readonly RemoteRef[]>;
}

export type ForgeAnswer =
  /** A branch or tag that has the commit in its history. */
  | { readonly kind: "contained"; readonly ref: string }
  /** Those that were asked about have it not; `isEverything`: there are no others. */
  | { readonly kind: "elsewhere"; readonly refs: readonly string[]; readonly isEverything: boolean }
  /** No answer. `why` is undefined when it is not this server's repository, so that nobody asked. */
  | { readonly kind: "silent"; readonly why: string | undefined };

/** Everything that reading a source needs of the world. */
export interface SourcePorts {
  readonly checkouts: CheckoutReader;
  /** What the workflow's event asks for; nothing outside of a workflow. */
  readonly asked: () => Promise<Asked>;
  /** `config.User` of an image, by its reference (`debian:12`); unknown when nobody could say. */
  readonly baseUser: (reference: string, platform: string | undefined) => Promise<Answer<string>>;
}
