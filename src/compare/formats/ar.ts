import { withoutTrailing } from "../../domain/text/trailing.ts";
import type { ByteSource } from "../byte-source.ts";
import { Stopped } from "../content/budget.ts";
import { type Member, maxMembers, memberHeader } from "./member.ts";

const start = 8;
const headerLength = 60;
/** The most bytes of all long names, which are held in memory. */
const maxNames = 16 * 1024 * 1024;

/**
 * Reads the members of an ar archive (ar(5)): static libraries and Debian packages. The table of
 * long names is not a member; the table of symbols is one, called `/`.
 * @throws Stopped when it is damaged or has too many
 */
export async function arMembers(ar: ByteSource): Promise<readonly Member[]> {
  const members: Member[] = [];
  let longNames = "";
  for (let at = start; at + headerLength <= ar.length; ) {
    if (members.length >= maxMembers) throw new Stopped("the ar archive has too many members");
    const header = (await ar.read(at, headerLength)).toString("latin1");
    const size = Number.parseInt(header.slice(48, 58), 10);
    const from = at + headerLength;
    if (header.slice(58) !== "`\n" || !(size >= 0) || from + size > ar.length) {
      throw new Stopped("the ar archive is damaged");
    }
    const name = header.slice(0, 16).trimEnd();
    if (name === "//") longNames = await tableOf(ar, from, size);
    else members.push(await memberOf({ ar, header, name, from, size, longNames }));
    at = from + size + (size % 2);
  }
  return members;
}

async function tableOf(ar: ByteSource, from: number, size: number): Promise<string> {
  if (size > maxNames) throw new Stopped("the ar archive has too long names");
  return (await ar.read(from, size)).toString("latin1");
}

async function memberOf(found: {
  readonly ar: ByteSource;
  readonly header: string;
  readonly name: string;
  readonly from: number;
  readonly size: number;
  readonly longNames: string;
}): Promise<Member> {
  const { ar, header, name, from, size, longNames } = found;
  const number = (begin: number, end: number, base: 8 | 10): number =>
    Number.parseInt(header.slice(begin, end).trim() || "0", base);
  // BSD: the name precedes the content.
  const inContent = /^#1\/(\d{1,5})$/.exec(name)?.[1];
  const nameLength = Math.min(inContent === undefined ? 0 : Number(inContent), size);
  const path =
    inContent === undefined
      ? gnuName(name, longNames)
      : withoutTrailing((await ar.read(from, nameLength)).toString("latin1"), "\0");
  const content = { source: ar, offset: from + nameLength, length: size - nameLength };
  return {
    path,
    header: memberHeader({
      path,
      mtime: number(16, 28, 10),
      uid: number(28, 34, 10),
      gid: number(34, 40, 10),
      mode: number(40, 48, 8),
      size: content.length,
    }),
    isDeflated: false,
    stored: () => Promise.resolve(content),
  };
}

/** Resolves a GNU name: `name/`, or `/12` for the name at byte 12 of the table. */
function gnuName(name: string, longNames: string): string {
  const at = /^\/(\d+)$/.exec(name)?.[1];
  if (at === undefined) return name.length > 1 ? name.replace(/\/$/, "") : name;
  const rest = longNames.slice(Number(at), Number(at) + 4096);
  return rest.split(/\/?\n/, 1)[0] ?? name;
}
