import { randomBytes } from "node:crypto";
import { link, open, readFile, readlink, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds that a run waits for another one; a file is written in less than a second. */
const longestWait = 5000;
const pause = 20;
/** Milliseconds after which a lock was left by a run of another machine that is gone. */
const longestHold = 60_000;

/**
 * Does something while no other run does it, on this machine or one that shares the file's folder.
 * The lock is a file beside it. One whose process is gone was left by a kill, and is taken over; of
 * a process of another machine or container only the lock's age tells.
 * @returns undefined where another run holds the lock for too long
 */
export async function withLock<T>(path: string, task: () => Promise<T>): Promise<T | undefined> {
  const lock = `${path}.lock`;
  const text = `${process.pid} ${await thisPlace()} ${randomBytes(8).toString("hex")}\n`;
  const end = Date.now() + longestWait;
  while (!(await take(lock, text))) {
    const left = await leftLock(lock);
    if (left !== undefined) await removeLeft(lock, left);
    else if (Date.now() > end) return undefined;
    else await sleep(pause);
  }
  try {
    return await task();
  } finally {
    // Another run may have taken over what it thought was left.
    if ((await readFile(lock, "utf8").catch(() => "")) === text) await rm(lock, { force: true });
  }
}

/** Names what a process ID is counted in: the machine since it started, and the container. */
async function thisPlace(): Promise<string> {
  const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
  const processes = await readlink("/proc/self/ns/pid").catch(() => "");
  return [hostname(), boot.trim(), processes].map(encodeURIComponent).join("/");
}

async function take(lock: string, text: string): Promise<boolean> {
  try {
    const file = await open(lock, "wx", 0o600);
    try {
      await file.writeFile(text);
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

/** Returns which lock is there if its run is gone; undefined if it may still go on. */
async function leftLock(lock: string): Promise<string | undefined> {
  const found = await identity(lock);
  if (found === undefined) return undefined;
  if (isOld(found)) return found.id;
  const [pid = "", place] = (await readFile(lock, "utf8").catch(() => "")).trim().split(" ");
  const isOurs = place === (await thisPlace()) && /^[1-9]\d{0,9}$/.test(pid);
  return isOurs && !isRunning(Number(pid)) ? found.id : undefined;
}

/**
 * Takes a lock away that was left. Of those who wait for it, the one that makes a file of the left
 * lock's name does so; a later one finds that the lock is another by then.
 */
async function removeLeft(lock: string, left: string): Promise<void> {
  const claim = `${lock}.${left}`;
  if (!(await take(claim, ""))) {
    // Whoever had it was killed, too, or is just done.
    const found = await identity(claim);
    if (found !== undefined && isOld(found)) await rm(claim, { force: true });
    else await sleep(pause);
    return;
  }
  try {
    if ((await identity(lock))?.id !== left) return;
    await rename(lock, claim);
    // One that was old, but alive after all, was followed by another: that one is put back.
    if ((await identity(claim))?.id !== left) await link(claim, lock);
  } catch (error) {
    if (!isCode(error, "ENOENT") && !isCode(error, "EEXIST")) throw error;
  } finally {
    await rm(claim, { force: true });
  }
}

interface Identity {
  /** File systems give a removed file's inode to the next one, which has another time. */
  readonly id: string;
  /** Milliseconds since 1970 of the last change. */
  readonly time: number;
}

async function identity(lock: string): Promise<Identity | undefined> {
  const found = await stat(lock, { bigint: true }).catch(() => undefined);
  if (found === undefined) return undefined;
  return { id: `${found.ino}-${found.mtimeNs}`, time: Number(found.mtimeMs) };
}

function isOld({ time }: Identity): boolean {
  return Date.now() - time > longestHold;
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
