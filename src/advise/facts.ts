import type { Scope } from "../containerfile/bases.ts";
import type { DialectUse } from "../dialect/use.ts";
import type { BuildContext } from "../domain/build/build-context.ts";
import type { Hermetic, InputValue } from "../domain/build/request.ts";
import type { Asked, RunId } from "../domain/source/asked.ts";
import type { Answer, ContextState, GitCheckout, NoCheckout } from "../domain/source/checkout.ts";
import type { VersionChoice } from "../domain/source/version-tag.ts";

/** What the rules judge. These are only facts, so a rule needs neither git nor network. */
export interface Facts {
  readonly checkout: GitCheckout | NoCheckout;
  /** The version chosen from the known tags; undefined if none of them names one. */
  readonly version: VersionChoice | undefined;
  /** Path of the service inside the repository: the prefix of its tags. */
  readonly offset: string;
  /** Canonical name that the input `repository` gives; undefined without it. */
  readonly repository: string | undefined;
  readonly asked: Asked;
  /**
   * Whether the ignore file keeps a context-relative POSIX path out of the image; `folder/` stands
   * for everything that may be in it.
   */
  readonly ignores: (path: string) => boolean;
  /** Undefined if only the source is judged. */
  readonly recipe: RecipeFacts | undefined;
}

/** What identifies this run and no other run of the same commit. */
export interface RunFacts {
  /** Seconds since 1970. */
  readonly now: number;
  /** When the commit was made, in seconds since 1970; undefined if that is unknown. */
  readonly commitTime: number | undefined;
  /** Identifiers that the CI system gave the run, and what each of them is: `ID`, `build number`. */
  readonly ids: readonly RunId[];
}

/** A `.git` in one of the build's contexts. */
export interface VcsFacts {
  readonly context: string | undefined;
  readonly path: string;
  /** The absolute path that it names, if it is the file of a worktree or submodule. Untrusted. */
  readonly gitdir?: string;
}

/** The Containerfile that is built, and everything that decides what its names mean. */
export interface RecipeFacts {
  readonly scope: Scope;
  readonly contexts: readonly BuildContext[];
  /**
   * Every `.git` in the build's contexts. The main context has no name; the path is empty if the
   * context itself is a `.git`.
   */
  readonly vcs: readonly VcsFacts[];
  /**
   * What pins the folders, layouts and archives among {@link contexts} that the target uses and
   * that no digest pins.
   */
  readonly contextStates: readonly { readonly name: string; readonly state: ContextState }[];
  /**
   * The files of the main context whose content rules judge, by their paths, as far as they could be
   * read.
   */
  readonly texts?: ReadonlyMap<string, string>;
  /** The values that inputs put into the image; absent means none. */
  readonly inputs?: readonly InputValue[];
  /** What is new in each run; absent if no input can hold it. */
  readonly run?: RunFacts;
  /** The network that RUN steps have. */
  readonly network: "default" | "none" | "host";
  /**
   * Only the RUN steps of its fetch stages have a network; undefined: {@link network} applies to
   * all stages.
   */
  readonly hermetic?: Hermetic;
  /**
   * `config.User` of the image that the target is built on; unknown if the registry could not be
   * asked.
   */
  readonly baseUser: Answer<string>;
  /** Paths of files that a process made which nobody named; absent means none. */
  readonly uncheckedFiles?: readonly string[];
  /** Where it matters which buildah builds, and the version of the one that does. */
  readonly dialect: { readonly uses: readonly DialectUse[]; readonly buildah: Answer<string> };
}
