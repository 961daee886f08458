import type { Scope } from "../containerfile/bases.ts";
import type { BuildContext } from "../domain/build/build-context.ts";
import type { Hermetic } from "../domain/build/request.ts";
import type { Asked } from "../domain/source/asked.ts";
import type { Answer, ContextState, GitCheckout, NoCheckout } from "../domain/source/checkout.ts";
import type { VersionChoice } from "../domain/source/version-tag.ts";

/** What the rules judge: facts only, so that a rule needs neither git nor network. */
export interface Facts {
  readonly checkout: GitCheckout | NoCheckout;
  /** The version chosen from the tags that are known; undefined when none of them names one. */
  readonly version: VersionChoice | undefined;
  /** Path of the service inside the repository: the prefix of its tags. */
  readonly offset: string;
  /** Canonical name that the input `repository` gives; undefined without it. */
  readonly repository: string | undefined;
  readonly asked: Asked;
  /** Context-relative POSIX paths that the ignore file keeps out of the image; `folder/`: all that may be in it. */
  readonly ignores: (path: string) => boolean;
  /** Undefined when the question was about the source alone. */
  readonly recipe: RecipeFacts | undefined;
}

/** The Containerfile that is built, and all that decides what its names mean. */
export interface RecipeFacts {
  readonly scope: Scope;
  readonly contexts: readonly BuildContext[];
  /** Every `.git` that the build has of its contexts: of the main one without a name; the context itself has no path. */
  readonly vcs: readonly { readonly context: string | undefined; readonly path: string }[];
  /** What pins the folders, layouts and archives among {@link contexts} that the target uses and no digest pins. */
  readonly contextStates: readonly { readonly name: string; readonly state: ContextState }[];
  /** Whether RUN steps have a network at all. */
  readonly network: "default" | "none" | "host";
  /** The stages whose RUN steps alone have one; undefined: all. */
  readonly hermetic?: Hermetic;
  /** `config.User` of the image that the target stands on; unknown when it could not be asked. */
  readonly baseUser: Answer<string>;
}
