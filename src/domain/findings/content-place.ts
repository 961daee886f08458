/** A part of a file's content, and where it stands. */
export interface ContentPlace {
  /** Bytes of the whole file. */
  readonly size: number;
  readonly offset: number;
  readonly bytes: Uint8Array;
}
