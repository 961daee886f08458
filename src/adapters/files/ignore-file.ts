import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { badInput } from "../../domain/text/failure.ts";
import { isInside } from "./inside.ts";

/** Far more than any project writes by hand. */
const maxBytes = 1024 * 1024;

interface IgnoreFilePlaces {
  /** Names of ignore files for a Containerfile's name, highest precedence first. */
  readonly names: readonly string[];
  readonly context: string;
  /** The Containerfile's path. */
  readonly containerfile: string;
  /** The folder that everything must be inside of; undefined means no limit. */
  readonly wall: string | undefined;
}

/** An ignore file that was read. */
interface IgnoreFile {
  /** Absolute; not resolved if it is a link. */
  readonly path: string;
  readonly text: string;
}

/**
 * Reads the ignore file with the highest precedence; undefined where there is none. An unreadable file
 * must not count as none, because what it excludes would enter the image.
 * @throws Failure `usage` for a file that leads out of the checkout, is not a regular file, is too
 * large or not readable
 */
export async function readIgnoreFile(places: IgnoreFilePlaces): Promise<IgnoreFile | undefined> {
  const { names, context, containerfile, wall } = places;
  for (const name of names) {
    const folder = name.startsWith(basename(containerfile)) ? dirname(containerfile) : context;
    const path = join(folder, name);
    if (!(await isThere(path))) continue;
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined) throw unusable(path, "is a broken link");
    if (!isInside(wall, real)) throw unusable(path, `leads outside of the checkout, to ${real}`);
    const found = await stat(real);
    if (!found.isFile()) throw unusable(path, "is not a file");
    if (found.size > maxBytes) throw unusable(path, "is larger than 1 MiB");
    const text = await readFile(real, "utf8").catch((error: unknown) => {
      const code =
        error instanceof Error && "code" in error ? String(error.code) : "no reason given";
      throw unusable(path, `cannot be read (${code})`);
    });
    return { path, text };
  }
  return undefined;
}

async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

function unusable(path: string, what: string): Error {
  return badInput(
    "context",
    `the ignore file ${path} ${what}.`,
    "Make it a readable file inside the checkout of at most 1 MiB, or remove it.",
  );
}
