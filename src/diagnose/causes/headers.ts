import type { EntryHeader } from "../../domain/oci/entry.ts";
import type { Evidence } from "../evidence.ts";

/** Fields that each have a cause of their own. */
const fields = [
  "mode",
  "uid",
  "gid",
  "uname",
  "gname",
  "mtime",
  "linkname",
  "devmajor",
  "devminor",
  "type",
] as const;

/** Both headers of a metadata difference, and the names of the fields in which they differ. */
interface Headers {
  readonly a: EntryHeader;
  readonly b: EntryHeader;
  /** Fields of the header, and names of PAX records that replace no field. */
  readonly differing: readonly string[];
}

export function headersOf({ difference, clue }: Evidence): Headers | undefined {
  const [a, b] = clue?.headers ?? [];
  if (difference.kind !== "metadata" || a === undefined || b === undefined) return undefined;
  const records = [...new Set([...Object.keys(a.pax), ...Object.keys(b.pax)])];
  const differing = [
    ...fields.filter((field) => !Object.is(a[field], b[field])),
    ...records.filter((name) => /^[A-Z]+\./.test(name) && a.pax[name] !== b.pax[name]),
  ];
  return { a, b, differing };
}

/**
 * Returns the share of the differing fields that match the pattern. The first field is the most
 * telling one.
 */
export function shareOfFields({ differing }: Headers, pattern: RegExp): number {
  const count = differing.filter((name) => pattern.test(name)).length;
  return differing.length === 0 ? 0 : count / differing.length;
}

export function octal(mode: number): string {
  return `0${(mode & 0o7777).toString(8).padStart(3, "0")}`;
}
