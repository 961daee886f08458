/** A part of a file's content, and its position. */
export interface ContentPlace {
  /** Bytes of the whole file. */
  readonly size: number;
  readonly offset: number;
  readonly bytes: Uint8Array;
}
