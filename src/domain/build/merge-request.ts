import type { PlatformDigest } from "../oci/platform.ts";
import type { BuildRequest } from "./request.ts";

/** Which images are to become one index, and under which names. */
export interface MergeRequest
  extends Pick<
    BuildRequest,
    | "image"
    | "tags"
    | "references"
    | "registry"
    | "expectedDigest"
    | "githubToken"
    | "reproducibility"
    | "pushUnchecked"
  > {
  /** As they were named; a platform may be there twice. */
  readonly members: readonly PlatformDigest[];
}
