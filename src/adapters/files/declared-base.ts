import { randomBytes } from "node:crypto";
import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
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
}

/**
 * Reads the declaration of a base: `base.yaml` has its lock in `base.lock.json`.
 * @throws Failure `usage` where it cannot be read
 */
export async function readBaseFiles(file: string, cwd: string): Promise<BaseFiles> {
  const path = resolve(cwd, file);
  const bytes = await readFile(path).catch((cause: unknown) => {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no reason given";
    throw wrong(file, `cannot be read (${code})`, cause);
  });
  if (bytes.length > longestDeclaration) {
    throw wrong(file, `has more than ${longestDeclaration} bytes`);
  }
  const folder = await realpath(dirname(path));
  const lockName = `${basename(path).replace(/\.ya?ml$/, "")}.lock.json`;
  const shown = join(dirname(file), lockName);
  return {
    name: file,
    text: bytes.toString("utf8"),
    lock: lockAt(join(folder, lockName), shown),
    folder,
  };
}

function lockAt(path: string, name: string): LockFile {
  return {
    name,
    read: async () => {
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes === undefined) return undefined;
      const text = bytes.length > longestLock ? "" : bytes.toString("utf8");
      return readLock(name, text);
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
