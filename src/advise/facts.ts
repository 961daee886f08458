import type { GitCheckout, NoCheckout } from "../domain/checkout.ts";
import type { VersionChoice } from "../domain/version-tag.ts";

/** What the rules judge: facts only, so that a rule needs neither git nor network. */
export interface Facts {
  readonly checkout: GitCheckout | NoCheckout;
  /** The version chosen from the tags that are known; undefined when none of them names one. */
  readonly version: VersionChoice | undefined;
  /** Path of the service inside the repository: the prefix of its tags. */
  readonly offset: string;
  /** Context-relative POSIX paths that the ignore file keeps out of the image. */
  readonly ignores: (path: string) => boolean;
}
