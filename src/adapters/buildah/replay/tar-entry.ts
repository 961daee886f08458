/** What a path of an archive is. A `whiteout` says that the path is gone. */
export type TarType =
  | "file"
  | "hard-link"
  | "symlink"
  | "character-device"
  | "block-device"
  | "directory"
  | "fifo"
  | "whiteout"
  | "global";

/**
 * An entry of a tar. Names and values are bytes, of which each is a character here: file names and
 * extended attributes need not be UTF-8.
 */
export interface TarEntry {
  /** Without `./` at its start or `/` at its end; `` for the root itself. */
  readonly path: string;
  readonly type: TarType;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly linkname: string;
  readonly device: readonly [major: number, minor: number];
  /** The pax records that are not among the above. */
  readonly records: ReadonlyMap<string, string>;
}

/** All but the path that an entry without content and attributes has. */
export const bareEntry = {
  mode: 0,
  uid: 0,
  gid: 0,
  size: 0,
  linkname: "",
  device: [0, 0],
  records: new Map(),
} as const;

export const blockBytes = 512;

/** Returns how many bytes of zeros follow a content. */
export function paddingOf(size: number): number {
  return (blockBytes - (size % blockBytes)) % blockBytes;
}

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06 */
const typeFlags: Readonly<Record<TarType, string>> = {
  file: "0",
  "hard-link": "1",
  symlink: "2",
  "character-device": "3",
  "block-device": "4",
  directory: "5",
  fifo: "6",
  whiteout: "3",
  global: "g",
};

/** Above these, a number needs a record. */
const most = { id: 0o7777777, size: 0o77777777777 };

/** Returns an entry's header, and before it the one with its pax records, if it needs any. */
export function headerOf(entry: TarEntry): Buffer {
  const { path, uid, gid, size, linkname, type } = entry;
  if (type === "global") return withRecords("g", entry.records);
  const name = path === "" ? "." : path;
  const records = new Map(entry.records);
  if (name.length > 100 || !isPlain(name)) records.set("path", name);
  if (linkname.length > 100 || !isPlain(linkname)) records.set("linkpath", linkname);
  if (uid > most.id) records.set("uid", String(uid));
  if (gid > most.id) records.set("gid", String(gid));
  if (size > most.size) records.set("size", String(size));
  const extended = records.size === 0 ? Buffer.alloc(0) : withRecords("x", records);
  return Buffer.concat([extended, plainHeader({ ...entry, path: name }, typeFlags[type])]);
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function withRecords(flag: string, records: ReadonlyMap<string, string>): Buffer {
  const sorted = [...records].sort(([a], [b]) => Number(a > b) - Number(a < b));
  const text = sorted.map(([key, value]) => recordOf(key, value)).join("");
  const bytes = Buffer.from(text, "latin1");
  const header = plainHeader(
    { ...bareEntry, path: "PaxHeaders", mode: 0o644, size: bytes.length },
    flag,
  );
  return Buffer.concat([header, bytes, Buffer.alloc(paddingOf(bytes.length))]);
}

/** The length that starts a record counts its own digits. */
function recordOf(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length += 1;
  return `${length}${rest}`;
}

function plainHeader(entry: Omit<TarEntry, "type">, flag: string): Buffer {
  const block = Buffer.alloc(blockBytes);
  const text = (value: string, at: number, width: number): void => {
    block.write(value.slice(0, width), at, "latin1");
  };
  const number = (value: number, at: number, width: number): void => {
    const digits = value.toString(8);
    text((digits.length < width ? digits : "0").padStart(width - 1, "0"), at, width);
  };
  text(entry.path, 0, 100);
  number(entry.mode, 100, 8);
  number(entry.uid, 108, 8);
  number(entry.gid, 116, 8);
  number(entry.size, 124, 12);
  number(0, 136, 12);
  text(flag, 156, 1);
  text(entry.linkname, 157, 100);
  text("ustar\0", 257, 8);
  text("00", 263, 2);
  number(entry.device[0], 329, 8);
  number(entry.device[1], 337, 8);
  text(`${checksumOf(block).toString(8).padStart(6, "0")}\0 `, 148, 8);
  return block;
}

/** Returns the sum of a header's bytes, with blanks for the sum itself. */
export function checksumOf(block: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < blockBytes; at += 1) {
    sum += at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0);
  }
  return sum;
}
