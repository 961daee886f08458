import { open, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { badInput } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";

/** How each file begins that `writeIndexFile` wrote, of any version. */
const beginning = '{"version":';

/**
 * Makes sure that a file which the user named may be replaced by an index: that it does not exist
 * yet, is empty, or begins like an index.
 * @param path as the user wrote it
 * @returns the absolute path
 * @throws Failure `usage` where the file is anything else, so that a slip destroys nothing
 */
export async function namedIndexPath(path: string, cwd: string): Promise<string> {
  const file = resolve(cwd, path);
  if (path !== "-" && (await mayBeReplaced(file))) return file;
  throw badInput(
    "index",
    `${visible(shortened(path, 300))} is not an index of Twofold.`,
    "Name a file that does not exist yet, or one that resolve wrote.",
  );
}

async function mayBeReplaced(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  // The store itself tells why it cannot write a file.
  if (found === undefined) return true;
  // A device or pipe is not opened: that could wait without end.
  if (!found.isFile()) return false;
  const start = await startOf(file).catch(() => undefined);
  return start === "" || start === beginning;
}

async function startOf(file: string): Promise<string> {
  const opened = await open(file);
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(beginning.length), 0);
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await opened.close();
  }
}
