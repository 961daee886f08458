/** What a layer's entry is (POSIX pax interchange format, typeflag). */
export type EntryType =
  | "file"
  | "hard-link"
  | "symlink"
  | "character-device"
  | "block-device"
  | "directory"
  | "fifo"
  | "unknown";

/** One entry's header. Every text is untrusted; a path is data here and never names a file on this machine. */
export interface EntryHeader {
  /** Relative to the image root, without leading `./` or `/` and without a closing `/`; `.` is the root itself. */
  readonly path: string;
  readonly type: EntryType;
  /** All bits of the field; some writers put the file type in as well. NaN when the field is no number. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly uname: string;
  readonly gname: string;
  /** Bytes of content as the header says. */
  readonly size: number;
  /** Seconds since 1970, with a fraction when a PAX record has one; NaN when the field is no number. */
  readonly mtime: number;
  /** Target of a symlink or hard link; empty otherwise. */
  readonly linkname: string;
  readonly devmajor: number;
  readonly devminor: number;
  /** All PAX records in force for this entry, also the ones that replaced a field above. */
  readonly pax: Readonly<Record<string, string>>;
}

/** One entry of a layer's tar. */
export interface TarEntry {
  readonly header: EntryHeader;
  /** Can be read once, before the next entry is asked for; what is left then is skipped. */
  readonly content: AsyncIterable<Uint8Array>;
}
