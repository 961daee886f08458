import { describeEnd, run, succeeded } from "../../process/runner.ts";
import { commandIn, type Place } from "./place.ts";

/** Why a folder's state cannot be told, as the end of a sentence. */
export class Untold extends Error {}

/** A path of a folder, as the file system lists it; of names, each byte is a character. */
export interface Listed {
  readonly path: string;
  /** The letter of find(1). */
  readonly type: string;
  readonly inode: string;
  /** How many names it has on the file system, not only in this folder. */
  readonly links: number;
  /** Seconds since 1970, exactly. */
  readonly mtime: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Another one means that the content or the attributes changed, or have to be read again. */
  readonly signature: string;
}

/** Enough for some four hundred thousand paths. */
const mostBytes = 64 * 1024 * 1024;
const seconds = 120;

const format = "%y %i %T@ %s %C@ %n %m %U %G %P\\0";

/**
 * Lists a folder with all that is in it; of a file, the file alone.
 * @throws Untold
 */
export async function listed(place: Place): Promise<readonly Listed[]> {
  const words = ["find", place.folder, "-printf", format];
  const finished = await run({
    ...commandIn(place, words),
    maxOutputBytes: mostBytes,
    endsWhenOverlong: true,
    timeoutSeconds: seconds,
  });
  if (finished.end.kind === "overlong") throw new Untold("it has too many files");
  if (!succeeded(finished)) {
    throw new Untold(`its files cannot be listed (find: ${describeEnd(finished)})`);
  }
  return finished.stdout.toString("latin1").split("\0").slice(0, -1).map(parsed);
}

function parsed(line: string): Listed {
  const words = line.split(" ", 9);
  const [type = "", inode = "", mtime = "", size, ctime, links, mode = "", uid, gid] = words;
  const path = line.slice(words.join(" ").length + 1);
  return {
    path,
    type,
    inode,
    links: Number(links),
    mtime: exact(mtime),
    mode: Number.parseInt(mode, 8),
    uid: Number(uid),
    gid: Number(gid),
    signature: [type, inode, mtime, size, ctime, links].join(" "),
  };
}

/** find(1) prints ten digits behind the point, of which the last means nothing. */
function exact(time: string): string {
  const [whole = "", fraction = ""] = time.split(".");
  let end = Math.min(fraction.length, 9);
  while (end > 0 && fraction[end - 1] === "0") end -= 1;
  return end === 0 ? whole : `${whole}.${fraction.slice(0, end)}`;
}
