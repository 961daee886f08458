import { withoutTrailing } from "../../domain/text/trailing.ts";
import { Stopped } from "../content/budget.ts";
import { type Member, maxMembers, memberHeader } from "./member.ts";

const start = 8;
const headerLength = 60;

/**
 * Reads the members of an ar archive (ar(5)): static libraries and Debian packages. The table of
 * long names is not a member; the table of symbols is one, called `/`.
 * @throws Stopped when it is damaged or has too many
 */
export function arMembers(ar: Buffer): readonly Member[] {
  const members: Member[] = [];
  let longNames = "";
  for (let at = start; at + headerLength <= ar.length; ) {
    if (members.length >= maxMembers) throw new Stopped("the ar archive has too many members");
    const header = ar.toString("latin1", at, at + headerLength);
    const size = Number.parseInt(header.slice(48, 58), 10);
    const from = at + headerLength;
    if (header.slice(58) !== "`\n" || !(size >= 0) || from + size > ar.length) {
      throw new Stopped("the ar archive is damaged");
    }
    const stored = ar.subarray(from, from + size);
    const name = header.slice(0, 16).trimEnd();
    if (name === "//") longNames = stored.toString("latin1");
    else members.push(memberOf({ header, name, stored, longNames }));
    at = from + size + (size % 2);
  }
  return members;
}

function memberOf(found: {
  readonly header: string;
  readonly name: string;
  readonly stored: Buffer;
  readonly longNames: string;
}): Member {
  const { header, name, stored, longNames } = found;
  const number = (from: number, to: number, base: 8 | 10): number =>
    Number.parseInt(header.slice(from, to).trim() || "0", base);
  // BSD: the name precedes the content.
  const inContent = /^#1\/(\d{1,5})$/.exec(name)?.[1];
  const nameLength = inContent === undefined ? 0 : Number(inContent);
  const path =
    inContent === undefined
      ? gnuName(name, longNames)
      : withoutTrailing(stored.subarray(0, nameLength).toString("latin1"), "\0");
  const content = stored.subarray(nameLength);
  return {
    header: memberHeader({
      path,
      mtime: number(16, 28, 10),
      uid: number(28, 34, 10),
      gid: number(34, 40, 10),
      mode: number(40, 48, 8),
      size: content.length,
    }),
    stored: content,
    isDeflated: false,
  };
}

/** Resolves a GNU name: `name/`, or `/12` for the name at byte 12 of the table. */
function gnuName(name: string, longNames: string): string {
  const at = /^\/(\d+)$/.exec(name)?.[1];
  if (at === undefined) return name.length > 1 ? name.replace(/\/$/, "") : name;
  const rest = longNames.slice(Number(at), Number(at) + 4096);
  return rest.split(/\/?\n/, 1)[0] ?? name;
}
