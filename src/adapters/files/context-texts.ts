import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { join } from "node:path";
import { isInside } from "./inside.ts";

/** A larger file is left out, in bytes. */
const longestText = 1024 * 1024;

/**
 * Reads files of a build context by their paths in it (POSIX). What is missing, unreadable, too
 * large, no regular file, or outside of the context is left out.
 */
export async function contextTexts(
  context: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const read = await Promise.all(
    paths.map(async (path) => [path, await textAt(context, path)] as const),
  );
  return new Map(read.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
}

async function textAt(context: string, path: string): Promise<string | undefined> {
  try {
    const real = await realpath(join(context, path));
    if (!isInside(context, real)) return undefined;
    // A pipe must not keep anyone waiting.
    const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      const found = await file.stat();
      return found.isFile() && found.size <= longestText ? await file.readFile("utf8") : undefined;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
