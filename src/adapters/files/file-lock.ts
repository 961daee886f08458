import { open, readFile, rm, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds that a run waits for another one; a file is written in less than a second. */
const longestWait = 5000;
const pause = 20;
/** Milliseconds after which a lock was left by a run of another machine that is gone. */
const longestHold = 60_000;

/**
 * Does something while no other run does it, on this machine or one that shares the file's folder.
 * The lock is a file beside it. One whose process is gone was left by a kill, and is taken over.
 * @returns undefined where another run holds the lock for too long
 */
export async function withLock<T>(path: string, task: () => Promise<T>): Promise<T | undefined> {
  const lock = `${path}.lock`;
  const end = Date.now() + longestWait;
  while (!(await take(lock))) {
    if (await isLeft(lock)) await rm(lock, { force: true });
    else if (Date.now() > end) return undefined;
    else await sleep(pause);
  }
  try {
    return await task();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, "wx", 0o600);
    try {
      await file.writeFile(`${process.pid}\n`);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    // On a full disk, the lock was made, but its text was not written.
    if (isCode(error, "ENOSPC")) await rm(lock, { force: true });
    throw error;
  }
}

async function isLeft(lock: string): Promise<boolean> {
  const found = await stat(lock).catch(() => undefined);
  if (found === undefined) return false;
  if (Date.now() - found.mtimeMs > longestHold) return true;
  const pid = Number(await readFile(lock, "utf8").catch(() => ""));
  return Number.isSafeInteger(pid) && pid > 0 && !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return !isCode(error, "ESRCH");
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
