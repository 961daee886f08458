import type { EntryHeader } from "../../src/domain/oci/entry.ts";

/** An entry of a layer, as short as a test wants to write it. */
export function entry(path: string, changes: Partial<EntryHeader> = {}): EntryHeader {
  return {
    ...{ path, type: "file", mode: 0o644, uid: 0, gid: 0, uname: "", gname: "", size: 9 },
    ...{ mtime: 0, linkname: "", devmajor: 0, devminor: 0, pax: {} },
    ...changes,
  };
}
