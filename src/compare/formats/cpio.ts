import { Stopped } from "../content/budget.ts";
import { type Member, maxMembers, memberHeader, typeOfMode } from "./member.ts";

const headerLength = 110;
const last = "TRAILER!!!";

/**
 * Reads the members of a cpio archive in the new ASCII format, as in initramfs images (cpio(5)).
 * Anything after its last record, often another archive, is not read.
 * @throws Stopped when it is damaged or has too many
 */
export function cpioMembers(cpio: Buffer): readonly Member[] {
  const members: Member[] = [];
  for (let at = 0; ; ) {
    if (members.length >= maxMembers) throw new Stopped("the cpio archive has too many members");
    const text = cpio.toString("latin1", at, at + headerLength);
    if (!/^07070[12][0-9a-fA-F]{104}$/.test(text)) throw new Stopped("the cpio archive is damaged");
    const field = (index: number): number =>
      Number.parseInt(text.slice(6 + 8 * index, 14 + 8 * index), 16);
    const [size, nameLength] = [field(6), field(11)];
    const nameEnd = at + headerLength + nameLength;
    const from = aligned(nameEnd);
    if (nameLength === 0 || from + size > cpio.length) {
      throw new Stopped("the cpio archive is truncated");
    }
    const path = cpio.toString("utf8", at + headerLength, nameEnd - 1);
    if (path === last) return members;
    const stored = cpio.subarray(from, from + size);
    members.push({ header: headerOf(path, { stored, field }), stored, isDeflated: false });
    at = aligned(from + size);
  }
}

function headerOf(
  path: string,
  { stored, field }: { readonly stored: Buffer; readonly field: (index: number) => number },
): Member["header"] {
  const mode = field(1);
  const type = typeOfMode(mode);
  return memberHeader({
    path,
    type,
    mode,
    uid: field(2),
    gid: field(3),
    mtime: field(5),
    size: stored.length,
    linkname: type === "symlink" ? stored.toString("utf8", 0, 4096) : "",
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
  return (offset + 3) & ~3;
}
