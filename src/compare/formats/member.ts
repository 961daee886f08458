import type { EntryHeader } from "../../domain/oci/entry.ts";
import type { Region } from "../byte-source.ts";

/** The most members of one archive that are read. */
export const maxMembers = 200_000;

/** A member of an archive, wherever the archive is kept. */
export interface Member {
  readonly path: string;
  /** `pax` holds the format's additional fields by name. */
  readonly header: EntryHeader;
  readonly isDeflated: boolean;
  /**
   * Finds the bytes as stored.
   * @throws Stopped when the archive does not have them
   */
  stored(): Promise<Region>;
}

/** Creates a header for a format that has fewer fields than tar. */
export function memberHeader(known: Partial<EntryHeader> & Pick<EntryHeader, "path">): EntryHeader {
  return {
    type: "file",
    mode: 0,
    uid: 0,
    gid: 0,
    uname: "",
    gname: "",
    size: 0,
    mtime: 0,
    linkname: "",
    devmajor: 0,
    devminor: 0,
    pax: {},
    ...known,
  };
}

/** Returns a file's type from the bits of its mode (POSIX, sys/stat.h). */
export function typeOfMode(mode: number): EntryHeader["type"] {
  switch (mode & 0o170000) {
    case 0o120000:
      return "symlink";
    case 0o040000:
      return "directory";
    case 0o060000:
      return "block-device";
    case 0o020000:
      return "character-device";
    case 0o010000:
      return "fifo";
    default:
      return "file";
  }
}
