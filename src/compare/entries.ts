import type { EntryHeader, TarEntry } from "../domain/entry.ts";
import { quoted } from "./bytes.ts";
import { describeDifference, firstDifference } from "./contents.ts";
import type { Findings } from "./findings.ts";
import { type Fingerprint, sha256Of } from "./fingerprint.ts";

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

/** An entry as it comes, or what was kept of one that came earlier. */
export type EntryOrFingerprint = TarEntry | Fingerprint;

/** Compares two entries of the same path: content if both are files, then every field of the headers. */
export async function compareEntries(pair: {
  readonly layer: number;
  readonly a: EntryOrFingerprint;
  readonly b: EntryOrFingerprint;
  readonly findings: Findings;
}): Promise<void> {
  const { layer, a, b, findings } = pair;
  const { path } = a.header;
  if (a.header.type === b.header.type) {
    const evidence = await contentEvidence(a, b);
    if (evidence.length > 0) findings.add({ path, kind: "content", layer, evidence });
  }
  const evidence = headerEvidence(a.header, b.header);
  if (evidence.length > 0) findings.add({ path, kind: "metadata", layer, evidence });
}

/** What there is to say of an entry that only one side has. */
export function describeEntry({ type, mode, uid, gid, size, linkname }: EntryHeader): string {
  const target = linkname === "" ? "" : ` to ${quoted(linkname)}`;
  const bytes = type === "file" ? `, ${size} bytes` : "";
  return `${type}${target}, mode ${octal(mode)}, owner ${uid}:${gid}${bytes}`;
}

async function contentEvidence(
  a: EntryOrFingerprint,
  b: EntryOrFingerprint,
): Promise<readonly string[]> {
  const sizes = [a.header.size, b.header.size] as const;
  const size =
    sizes[0] === sizes[1]
      ? `size ${sizes[0]} bytes on both sides`
      : `size ${sizes[0]} ≠ ${sizes[1]} bytes`;
  const [contentA, contentB] = [contentOf(a), contentOf(b)];
  if (contentA !== undefined && contentB !== undefined) {
    const found = await firstDifference(contentA, contentB);
    return found === undefined ? [] : [size, ...describeDifference(found)];
  }
  const [digestA, digestB] = await Promise.all([sha256Of(a), sha256Of(b)]);
  return digestA === digestB ? [] : [size, `sha256 ${digestA} ≠ ${digestB}`];
}

function contentOf(entry: EntryOrFingerprint): AsyncIterable<Uint8Array> | undefined {
  return "sha256" in entry ? entry.content && once(entry.content) : entry.content;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Each differing field, one a line. A file's size belongs to its content. */
function headerEvidence(a: EntryHeader, b: EntryHeader): readonly string[] {
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
  facts.push(...paxEvidence(a, b));
  // Another spelling of the same value matters only when nothing else tells the entries apart.
  return facts.length > 0 ? facts : spellingEvidence(a, b);
}

/** Records that differ and were not told already by the field that they replace. */
function paxEvidence(a: EntryHeader, b: EntryHeader): readonly string[] {
  return paxNames(a, b).flatMap((name) => {
    const [left, right] = [recordOf(a, name), recordOf(b, name)];
    const field = Object.hasOwn(replaced, name) ? replaced[name] : undefined;
    const isTold = field !== undefined && !Object.is(a[field], b[field]);
    const isSpelling = field !== undefined && (left === undefined || right === undefined);
    return left === right || isTold || isSpelling ? [] : [record(name, left, right)];
  });
}

/** Fields of the same value that one side has in a PAX record and the other in the header. */
function spellingEvidence(a: EntryHeader, b: EntryHeader): readonly string[] {
  return paxNames(a, b).flatMap((name) => {
    const [left, right] = [recordOf(a, name), recordOf(b, name)];
    return left === right ? [] : [record(name, left, right)];
  });
}

function paxNames(a: EntryHeader, b: EntryHeader): readonly string[] {
  return [...new Set([...Object.keys(a.pax), ...Object.keys(b.pax)])].sort();
}

function record(name: string, left: string | undefined, right: string | undefined): string {
  return `PAX ${quoted(name)} ${shown(left)} ≠ ${shown(right)}`;
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
