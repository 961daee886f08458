import type { ByteSource } from "../byte-source.ts";
import { Stopped } from "../content/budget.ts";
import { type Member, maxMembers, memberHeader, typeOfMode } from "./member.ts";

const headerLength = 110;
const last = "TRAILER!!!";
/** The most bytes of a name, and of a link's target, that are read. */
const longestName = 4096;

/**
 * Reads the members of a cpio archive in the new ASCII format, as in initramfs images (cpio(5)).
 * Anything after its last record, often another archive, is not read.
 * @throws Stopped when it is damaged or has too many
 */
export async function cpioMembers(cpio: ByteSource): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (let at = 0; ; ) {
    if (members.length >= maxMembers) throw new Stopped("the cpio archive has too many members");
    const text = (await cpio.read(at, headerLength)).toString("latin1");
    if (!/^07070[12][0-9a-fA-F]{104}$/.test(text)) throw new Stopped("the cpio archive is damaged");
    const field = (index: number): number =>
      Number.parseInt(text.slice(6 + 8 * index, 14 + 8 * index), 16);
    const [length, nameLength] = [field(6), field(11)];
    const offset = aligned(at + headerLength + nameLength);
    if (nameLength === 0 || nameLength > longestName || offset + length > cpio.length) {
      throw new Stopped("the cpio archive is truncated");
    }
    const name = await cpio.read(at + headerLength, nameLength - 1);
    const path = name.toString("utf8");
    if (path === last) return members;
    const stored = { source: cpio, offset, length };
    const isLink = typeOfMode(field(1)) === "symlink";
    const target = isLink ? await cpio.read(offset, Math.min(length, longestName)) : undefined;
    members.push({
      path,
      header: headerOf(path, { field, linkname: target?.toString("utf8") ?? "" }),
      isDeflated: false,
      stored: () => Promise.resolve(stored),
    });
    at = aligned(offset + length);
  }
}

function headerOf(
  path: string,
  { field, linkname }: { readonly field: (index: number) => number; readonly linkname: string },
): Member["header"] {
  const mode = field(1);
  return memberHeader({
    path,
    type: typeOfMode(mode),
    mode,
    uid: field(2),
    gid: field(3),
    mtime: field(5),
    size: field(6),
    linkname,
    devmajor: field(9),
    devminor: field(10),
    pax: {
      inode: String(field(0)),
      links: String(field(4)),
      device: `${field(7)}:${field(8)}`,
      checksum: String(field(12)),
    },
  });
}

function aligned(offset: number): number {
  return Math.ceil(offset / 4) * 4;
}
