import { constants } from "node:fs";
import {
  access,
  chmod,
  mkdtemp,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { Failure } from "../../domain/text/failure.ts";
import { makeFolder } from "../process/make-folder.ts";

const tool = "buildah";
const partialMark = ".twofold-partial-";
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The versions of buildah that this machine keeps from one run to the next. */
export interface ToolCache {
  /** Returns the folder of a version that was kept completely; undefined when there is none. */
  find(version: string): Promise<string | undefined>;
  versions(): Promise<readonly string[]>;
  /** Fills a folder and keeps it as a version for later runs. @returns the folder's final path */
  keep(version: string, fill: (folder: string) => Promise<void>): Promise<string>;
}

/**
 * Opens the runner's tool cache, laid out as in `@actions/tool-cache` (`<tool>/<version>/<arch>`
 * and a `<arch>.complete` beside it), so that each finds what the other kept; a test verifies that.
 * The package itself copies file by file without owners, modes and hard links, and fills the final
 * folder in place. Neither works for a whole file system that two jobs may need at the same time.
 */
export function openToolCache(env: Readonly<Record<string, string | undefined>>): ToolCache {
  const folder = join(toolCacheFolder(env), tool);
  const arch = process.arch;
  const isWhole = (version: string): Promise<boolean> =>
    exists(join(folder, version, `${arch}.complete`));
  const find = async (version: string): Promise<string | undefined> => {
    const place = join(folder, version, arch);
    return (await isWhole(version)) && (await exists(place)) ? await realpath(place) : undefined;
  };
  return {
    find,
    versions: async () => {
      const names = await readdir(folder).catch(() => []);
      const found: string[] = [];
      for (const name of names) if ((await find(name)) !== undefined) found.push(name);
      return found.sort();
    },
    keep: async (version, fill) => {
      const parent = join(folder, version);
      const partial = await newFolder(parent);
      const place = join(parent, arch);
      try {
        await fill(partial);
        // A temporary folder is readable only for its maker, but others may use what is kept.
        await chmod(partial, 0o755);
        // A folder without its mark is left from a broken attempt.
        if (!(await isWhole(version))) await rm(place, { recursive: true, force: true });
        await rename(partial, place).catch(async (error: NodeJS.ErrnoException) => {
          // Another job was faster and kept the same bytes.
          if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
        });
        await writeFile(`${place}.complete`, "");
      } finally {
        await removeIfPossible(partial);
      }
      return await realpath(place);
    },
  };
}

/**
 * Returns RUNNER_TOOL_CACHE on a runner, elsewhere a folder of the user's caches (XDG Base
 * Directory Specification).
 */
export function toolCacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const { RUNNER_TOOL_CACHE: runners = "", XDG_CACHE_HOME: caches = "", HOME: home = "" } = env;
  if (isAbsolute(runners)) return runners;
  const own = isAbsolute(caches) ? caches : join(isAbsolute(home) ? home : homedir(), ".cache");
  return join(own, "twofold", "tools");
}

/**
 * Makes a new folder beside the final one, so that moving it there is a single step. Removes what
 * killed runs left.
 */
async function newFolder(parent: string): Promise<string> {
  try {
    await makeFolder(parent);
    for (const name of await readdir(parent)) {
      if (!name.startsWith(partialMark)) continue;
      const left = join(parent, name);
      const age = Date.now() - (await stat(left)).mtimeMs;
      if (age > dayMilliseconds) await removeIfPossible(left);
    }
    return await mkdtemp(join(parent, partialMark));
  } catch (cause) {
    throw new Failure({
      code: "tool",
      message: `Cannot write to the tool cache at ${parent}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      fix: "Point RUNNER_TOOL_CACHE at a folder that you may write to.",
      cause,
    });
  }
}

/** An unpacked image has folders of other owners, which a user may not be able to remove. */
async function removeIfPossible(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

async function exists(path: string): Promise<boolean> {
  return await access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/** Paths of the program in the unpacked files, which depend on how it was packed. */
const programPlaces = ["buildah", "bin/buildah", "usr/bin/buildah", "usr/local/bin/buildah"];

/**
 * Finds buildah in a folder. @returns its path relative to the folder; undefined when it is in none
 * of the usual places
 */
export async function findBuildahIn(folder: string): Promise<string | undefined> {
  for (const place of programPlaces) {
    const isProgram = await access(join(folder, place), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isProgram) return place;
  }
  return undefined;
}
