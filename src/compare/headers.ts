import type { Clue } from "../domain/findings/clue.ts";
import type { EntryHeader } from "../domain/oci/entry.ts";
import { quoted } from "./bytes.ts";
import type { Place } from "./content/look.ts";

/** PAX records that replace a field of the header. */
const replaced: Readonly<Record<string, keyof EntryHeader>> = {
  gid: "gid",
  gname: "gname",
  linkpath: "linkname",
  mtime: "mtime",
  path: "path",
  size: "size",
  uid: "uid",
  uname: "uname",
};

/** Describes an entry that only one side has. */
export function describeEntry({ type, mode, uid, gid, size, linkname }: EntryHeader): string {
  const target = linkname === "" ? "" : ` to ${quoted(linkname)}`;
  const bytes = type === "file" ? `, ${size} bytes` : "";
  return `${type}${target}, mode ${octal(mode)}, owner ${uid}:${gid}${bytes}`;
}

/** Creates the clue for headers that differ when the content is equal or reported separately. */
export function headerClue({ headers, inside }: Place): Clue {
  const [a, b] = headers;
  return {
    spots: [],
    isCut: false,
    format: "binary",
    inside,
    sizes: [a?.size ?? 0, b?.size ?? 0],
    headers,
    isReordered: false,
  };
}

/**
 * Returns each differing field, one per line. A file's size belongs to its content.
 * @param record name for the additional records of this kind of archive, e.g. `PAX`
 */
export function headerEvidence(a: EntryHeader, b: EntryHeader, record = "PAX"): readonly string[] {
  const facts: string[] = [];
  const field = <K extends keyof EntryHeader>(name: K, show: (value: EntryHeader[K]) => string) => {
    if (!Object.is(a[name], b[name])) facts.push(`${name} ${show(a[name])} ≠ ${show(b[name])}`);
  };
  field("type", (type) => type);
  field("mode", octal);
  field("uid", String);
  field("gid", String);
  field("uname", quoted);
  field("gname", quoted);
  field("mtime", String);
  field("linkname", quoted);
  field("devmajor", String);
  field("devminor", String);
  if (a.type !== "file" || b.type !== "file") field("size", String);
  const records = recordEvidence(a, b).map((fact) => `${record} ${fact}`);
  if (facts.length + records.length > 0) return [...facts, ...records];
  // A different spelling of the same value matters only if nothing else distinguishes the entries.
  return spellingEvidence(a, b).map((fact) => `${record} ${fact}`);
}

/**
 * Returns records that differ, except those whose difference already shows in the field that they
 * replace.
 */
function recordEvidence(a: EntryHeader, b: EntryHeader): readonly string[] {
  return recordNames(a, b).flatMap((name) => {
    const [left, right] = [recordOf(a, name), recordOf(b, name)];
    const field = Object.hasOwn(replaced, name) ? replaced[name] : undefined;
    const isTold = field !== undefined && !Object.is(a[field], b[field]);
    const isSpelling = field !== undefined && (left === undefined || right === undefined);
    return left === right || isTold || isSpelling ? [] : [shownRecord(name, left, right)];
  });
}

/**
 * Returns fields with the same value that one side has in a PAX record and the other in the header.
 */
function spellingEvidence(a: EntryHeader, b: EntryHeader): readonly string[] {
  return recordNames(a, b).flatMap((name) => {
    const [left, right] = [recordOf(a, name), recordOf(b, name)];
    return left === right ? [] : [shownRecord(name, left, right)];
  });
}

function recordNames(a: EntryHeader, b: EntryHeader): readonly string[] {
  return [...new Set([...Object.keys(a.pax), ...Object.keys(b.pax)])].sort();
}

function shownRecord(name: string, left: string | undefined, right: string | undefined): string {
  return `${quoted(name)} ${shown(left)} ≠ ${shown(right)}`;
}

function recordOf(header: EntryHeader, name: string): string | undefined {
  return Object.hasOwn(header.pax, name) ? header.pax[name] : undefined;
}

function shown(value: string | undefined): string {
  return value === undefined ? "absent" : quoted(value);
}

function octal(mode: number): string {
  return Number.isNaN(mode) ? "unreadable" : mode.toString(8).padStart(4, "0");
}
