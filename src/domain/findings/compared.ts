import type { Digest } from "../oci/digest.ts";
import type { Difference, Differences } from "./difference.ts";

/** One of two images that are compared, and what it says of its source. All of it is untrusted. */
export interface ComparedImage {
  /** As the user named it. */
  readonly name: string;
  readonly digest: Digest;
  readonly version?: string;
  readonly revision?: string;
}

/** How two images differ that a user named. */
export interface Compared extends Differences {
  /** The first and the second image; those of a run in the order in which it built them. */
  readonly sides: readonly [ComparedImage, ComparedImage];
  /** Path of the report of the run that built both; undefined for any other two images. */
  readonly report?: string;
  /** Path of a report beside them that is not about them, and was not used. */
  readonly foreignReport?: string;
  /**
   * Whether their labels name two sources. Then their contents differ because the sources do, and
   * no other causes are looked for.
   */
  readonly isOtherSource: boolean;
  /**
   * The differences that exceptions would have to accept: all but those that only carry others
   * onward. Undefined if that was not asked for.
   */
  readonly toAccept?: readonly Difference[];
}
