import type { EntryHeader } from "../../domain/oci/entry.ts";

/**
 * Whether an entry is a sparse file in one of GNU tar's PAX formats (0.0, 0.1 and 1.0), whose
 * content is not the file's: it lacks the holes, or starts with the map of them, and the name may
 * be another one.
 */
export function isSparse({ pax }: Pick<EntryHeader, "pax">): boolean {
  return Object.keys(pax).some((key) => key.startsWith("GNU.sparse."));
}
