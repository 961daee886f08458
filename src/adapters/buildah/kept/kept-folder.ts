import { lstat, mkdir, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { badInput } from "../../../domain/text/failure.ts";

const input = "keep-bases";

/**
 * Makes the folder of input `keep-bases` where it is missing, and checks that nobody but its owner
 * can change or read what is in it: what lies there becomes part of images.
 * @param path absolute
 * @returns its path without links
 * @throws Failure `usage` where it cannot be made, or is not private
 */
export async function openKeptFolder(path: string): Promise<string> {
  const [unfit] = /[:,\\]|\p{Cc}/u.exec(path) ?? [];
  if (unfit !== undefined) {
    throw badInput(
      input,
      `${JSON.stringify(path)} has ${JSON.stringify(unfit)} in it, which container storage cannot have in a path.`,
      "Name a folder without colon, comma, backslash and control characters in its path.",
    );
  }
  await mkdir(path, { recursive: true, mode: 0o700 }).catch(async (error: unknown) => {
    const found = await lstat(path).catch(() => undefined);
    if (found?.isFile()) {
      throw badInput(input, `${path} is a file.`, "Name a folder, or one that is not there yet.");
    }
    throw badInput(
      input,
      `${path} cannot be made: ${error instanceof Error ? error.message : String(error)}.`,
      "Name a folder that you may write to.",
    );
  });
  const folder = await realpath(path);
  const wrong = await notPrivate(folder);
  if (wrong !== undefined) {
    throw badInput(input, wrong, "Name a folder of your own, and make it private: `chmod 700`.");
  }
  return folder;
}

/** Why others than its owner can reach into a folder; undefined where they cannot. */
async function notPrivate(folder: string): Promise<`${string}.` | undefined> {
  const own = process.geteuid?.();
  const found = await lstat(folder);
  if (found.uid !== own) return `${folder} belongs to another user.`;
  if ((found.mode & 0o077) !== 0) return `${folder} is open to other users.`;
  for (let at = dirname(folder); ; at = dirname(at)) {
    const { uid, gid, mode } = await stat(at);
    if (uid !== 0 && uid !== own) return `${at}, above it, belongs to another user.`;
    const isSticky = (mode & 0o1000) !== 0;
    const isOthers = (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && !isOwnGroup(gid));
    if (isOthers && !isSticky) return `others can put another folder in its place, in ${at}.`;
    if (at === dirname(at)) return undefined;
  }
}

/** Many systems give each user a group of their own, which may write to what is theirs. */
function isOwnGroup(gid: number): boolean {
  return gid === 0 || gid === process.getegid?.();
}
