import type { EntryType } from "./entry.ts";

/**
 * A file of a layer that was compared entry by entry, for the trees that show both images side by
 * side.
 */
export interface ListedFile {
  /** As in a difference; untrusted. */
  readonly path: string;
  /** From the base up, 0-based. */
  readonly layer: number;
  readonly type: EntryType;
  /** Bytes in the first and in the second image; undefined where the file is missing. */
  readonly sizes: readonly [number | undefined, number | undefined];
}
