import type { Digest } from "../oci/digest.ts";
import type { PlatformDigest } from "../oci/platform.ts";
import type { Verdict } from "./proof.ts";

/** An index that was made of images in a registry. */
export interface MergedIndex {
  readonly digest: Digest;
  /** The source ID that all images name; empty where they name none. */
  readonly sourceId: string;
  /** In the order of the index. */
  readonly members: readonly PlatformDigest[];
  /** The worst that one of the images says of itself. */
  readonly verdict: Verdict;
}
