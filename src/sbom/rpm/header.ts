import { Stopped } from "../../compare/content/budget.ts";
import { licenceOf } from "../licences.ts";
import { type FileRecord, type Found, longestPath, worded } from "../package.ts";

/** The tags that are read (rpm, include/rpm/rpmtag.h). */
const tags = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  license: 1014,
  arch: 1022,
  sourceRpm: 1044,
  oldFileNames: 1027,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118,
} as const;
const [int32, text, texts, translated] = [4, 6, 8, 9];

const mostEntries = 0xffff;
/** The most files of one package; the kernel's modules are some thousands. */
const mostFiles = 200_000;
const entryLength = 16;

/** A key that packages are verified with; rpm keeps it among them. */
const publicKey = "gpg-pubkey";

interface TagEntry {
  readonly type: number;
  readonly offset: number;
  readonly count: number;
}

/**
 * Reads a package's header as rpm's databases have it: two numbers, an index, and the data that it
 * points into, all big-endian (rpm.org, "RPM v4 header format").
 * @throws Stopped when it is damaged
 */
export function rpmRecord(blob: Buffer): FileRecord {
  if (blob.length < 8) throw new Stopped("a package's header is truncated");
  const [count, length] = [blob.readUInt32BE(0), blob.readUInt32BE(4)];
  const dataAt = 8 + count * entryLength;
  if (count > mostEntries || dataAt + length > blob.length) {
    throw new Stopped("a package's header is damaged");
  }
  const entries = new Map<number, TagEntry>();
  for (let at = 8; at < dataAt; at += entryLength) {
    const [tag, type, offset] = [0, 4, 8].map((field) => blob.readUInt32BE(at + field));
    if (tag === undefined || type === undefined || offset === undefined) continue;
    entries.set(tag, { type, offset, count: blob.readUInt32BE(at + 12) });
  }
  const header = new Header(entries, blob.subarray(dataAt, dataAt + length));
  const found = packageIn(header);
  return found === undefined ? {} : { packages: [found], owned: filesIn(header) };
}

class Header {
  readonly #entries: ReadonlyMap<number, TagEntry>;
  readonly #data: Buffer;

  constructor(entries: ReadonlyMap<number, TagEntry>, data: Buffer) {
    this.#entries = entries;
    this.#data = data;
  }

  /** Returns the texts of a tag, at most so many. */
  texts(tag: number, most: number): readonly string[] {
    const entry = this.#entries.get(tag);
    if (entry === undefined || ![text, texts, translated].includes(entry.type)) return [];
    const found: string[] = [];
    let at = entry.offset;
    while (found.length < Math.min(entry.count, most) && at < this.#data.length) {
      const end = this.#data.indexOf(0, at);
      if (end < 0) break;
      found.push(this.#data.toString("utf8", at, end));
      at = end + 1;
    }
    return found;
  }

  numbers(tag: number, most: number): readonly number[] {
    const entry = this.#entries.get(tag);
    if (entry?.type !== int32) return [];
    const fitting = Math.floor((this.#data.length - entry.offset) / 4);
    const length = Math.max(0, Math.min(entry.count, most, fitting));
    return Array.from({ length }, (_, at) => this.#data.readUInt32BE(entry.offset + at * 4));
  }

  one(tag: number): string | undefined {
    return worded(this.texts(tag, 1)[0]);
  }
}

function packageIn(header: Header): Found | undefined {
  const [name, version, release] = [tags.name, tags.version, tags.release].map((tag) =>
    header.one(tag),
  );
  if (name === undefined || version === undefined || name === publicKey) return undefined;
  const [epoch] = header.numbers(tags.epoch, 1);
  return {
    ecosystem: "rpm",
    name,
    version: release === undefined ? version : `${version}-${release}`,
    licences: licenceOf(header.texts(tags.license, 1)[0]),
    qualifiers: {
      arch: header.one(tags.arch) ?? "",
      epoch: epoch === undefined ? "" : String(epoch),
      upstream: header.one(tags.sourceRpm) ?? "",
    },
  };
}

function filesIn(header: Header): readonly string[] {
  const folders = header.texts(tags.dirNames, mostFiles);
  const indexes = header.numbers(tags.dirIndexes, mostFiles);
  const names = header.texts(tags.baseNames, mostFiles);
  const files = names.map((name, at) => `${folders[indexes[at] ?? -1] ?? ""}${name}`);
  const all = files.length > 0 ? files : header.texts(tags.oldFileNames, mostFiles);
  return all.filter((path) => path.length <= longestPath);
}
