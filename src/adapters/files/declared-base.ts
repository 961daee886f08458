import { randomBytes } from "node:crypto";
import { lstat, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { LockFile } from "../../app/ports/base.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { readLock, writeLock } from "../../recipes/base/lock.ts";

/** Bytes of a declaration and of a lock file; ten thousand packages have about 3 MB. */
const longestDeclaration = 1024 * 1024;
const longestLock = 16 * 1024 * 1024;

/** A declaration's text, and what lies beside it. */
interface BaseFiles {
  /** As shown to people. */
  readonly name: string;
  readonly text: string;
  readonly lock: LockFile;
  /** Absolute, real path of its folder. */
  readonly folder: string;
  /** Names in that folder of the declaration and its lock. */
  readonly file: string;
  readonly lockFile: string;
}

/**
 * Reads the declaration of a base: `base.yaml` has its lock in `base.lock.json`. A link stands for
 * the declaration that it leads to.
 * @throws Failure `usage` where it cannot be read
 */
export async function readBaseFiles(file: string, cwd: string): Promise<BaseFiles> {
  const unread = (cause: unknown): never => {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no reason given";
    throw wrong(file, `cannot be read (${code})`, cause);
  };
  const path = await realpath(resolve(cwd, file)).catch(unread);
  const { size } = await stat(path).catch(unread);
  if (size > longestDeclaration) throw wrong(file, `has more than ${longestDeclaration} bytes`);
  const text = await readFile(path, "utf8").catch(unread);
  const folder = dirname(path);
  const lockFile = `${basename(path).replace(/\.ya?ml$/, "")}.lock.json`;
  const lock = lockAt(join(folder, lockFile), join(dirname(file), lockFile));
  return { name: file, text, lock, folder, file: basename(path), lockFile };
}

function lockAt(path: string, name: string): LockFile {
  return {
    name,
    read: async () => {
      const found = await lstat(path).catch(() => undefined);
      if (found === undefined) return undefined;
      // What a link leads to is not what a commit has.
      const isFit = found.isFile() && found.size <= longestLock;
      return readLock(name, isFit ? await readFile(path, "utf8") : "");
    },
    write: async (lock) => {
      const fresh = `${path}.${randomBytes(6).toString("hex")}`;
      try {
        await writeFile(fresh, writeLock(lock), { flag: "wx" });
        await rename(fresh, path);
      } catch (cause) {
        await rm(fresh, { force: true });
        throw new Failure({
          code: "tool",
          message: `The lock file ${visible(shortened(name, 300))} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`,
          fix: "Make its folder writable for the user who runs this.",
          cause,
        });
      }
    },
  };
}

function wrong(file: string, why: string, cause?: unknown): Failure {
  return new Failure({
    code: "usage",
    message: `The declaration ${JSON.stringify(shortened(file, 300))} ${why}.`,
    fix: "Name the YAML file that describes the base, e.g. `twofold base base.yaml --output=base`.",
    ...(cause === undefined ? {} : { cause }),
  });
}
