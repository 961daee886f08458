/** The type of a layer's entry (POSIX pax interchange format, typeflag). */
export type EntryType =
  | "file"
  | "hard-link"
  | "symlink"
  | "character-device"
  | "block-device"
  | "directory"
  | "fifo"
  | "unknown";

/**
 * The header of one entry. Every text is untrusted; a path is data here and never names a file on
 * this machine.
 */
export interface EntryHeader {
  /**
   * Relative to the image root, without leading `./` or `/` and without a closing `/`; `.` is the
   * root itself.
   */
  readonly path: string;
  /** Set where the tar wrote the path with a leading `/`. */
  readonly isAbsolute?: true;
  readonly type: EntryType;
  /**
   * All bits of the field; some writers put the file type in as well. NaN if the field is not a
   * number.
   */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly uname: string;
  readonly gname: string;
  /** Bytes of content according to the header. */
  readonly size: number;
  /**
   * Seconds since 1970, with a fraction if a PAX record has one; NaN if the field is not a number.
   */
  readonly mtime: number;
  /** Target of a symlink or hard link; empty otherwise. */
  readonly linkname: string;
  readonly devmajor: number;
  readonly devminor: number;
  /** All PAX records that apply to this entry, including those that replaced a field above. */
  readonly pax: Readonly<Record<string, string>>;
}

/** One entry of a layer's tar. */
export interface TarEntry {
  readonly header: EntryHeader;
  /** Can be read once, before the next entry is requested. What is unread by then is skipped. */
  readonly content: AsyncIterable<Uint8Array>;
}
