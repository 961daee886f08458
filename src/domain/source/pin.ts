import type { Place } from "../text/failure.ts";

/** A use of an image by tag to which a digest can be added. */
export interface UnpinnedUse {
  readonly place: Place;
  /** The reference as written, e.g. `debian`. */
  readonly written: string;
  /** Position of {@link written} in its text: offsets in UTF-16 code units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** {@link written} with its tag, e.g. `debian:latest`: the digest is appended to this. */
  readonly tagged: string;
  /** The same in full, for the registry: `docker.io/library/debian:latest`. */
  readonly full: string;
}

/** A use of an image by tag that is left as it is. */
export interface LeftUse {
  readonly place: Place;
  /** As written. */
  readonly text: string;
  /** The reason, and what to write: one or two sentences. */
  readonly why: string;
}

/** The uses of both kinds in a text, in the order of the text. */
export interface UnpinnedUses {
  readonly unpinned: readonly UnpinnedUse[];
  readonly left: readonly LeftUse[];
}

/** A reference before and after it was pinned. */
export interface Pin {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

/** The result of pinning everything that names images by tag. */
export interface PinResult {
  readonly pins: readonly Pin[];
  readonly left: readonly LeftUse[];
  /** Files whose text changes. */
  readonly changes: readonly TextChange[];
}

/** A file's text before and after. */
export interface TextChange {
  /** The file's name as shown to people: relative to the checkout's root if it lies inside. */
  readonly name: string;
  /** Absolute, real path. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}
