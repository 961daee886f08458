import { constants } from "node:fs";
import {
  chmod,
  chown,
  copyFile,
  lstat,
  lutimes,
  mkdir,
  opendir,
  readdir,
  readlink,
  symlink,
  utimes,
} from "node:fs/promises";
import { join } from "node:path";
import type { StagedContext } from "../../../app/ports/files.ts";
import { allEnded } from "../../../domain/build/all-ended.ts";
import type { VariationName } from "../../../domain/build/environment.ts";
import { contextShiftSeconds } from "../../../domain/build/environments.ts";

/** How a copy of the context differs from the checkout. */
interface CopyStyle {
  /**
   * Added to every modification time; the order of times stays, because make and similar tools
   * depend on it.
   */
  readonly shiftSeconds: number;
  /** The order in which a folder's entries are created. */
  readonly order: "forward" | "backward";
}

export const plainCopy: CopyStyle = { shiftSeconds: 0, order: "forward" };

export const variedCopy: CopyStyle = { shiftSeconds: contextShiftSeconds, order: "backward" };

/** How many files are copied at the same time; more would only make the disk seek. */
const sideBySide = 16;

/**
 * Copies a build context with owners and modes normalised: everything belongs to the user who
 * builds (root in the image), files are 0644 or 0755 by their owner's execute bit, folders 0755, as
 * git records them. Otherwise a checkout under another umask or by another user would give another
 * digest. Extended attributes are dropped.
 *
 * A folder is copied only for what is in it. Git has no empty folders, so a checkout that holds one
 * would give another image than a fresh clone of its commit, with nothing that git could call
 * dirty. A folder whose files are all excluded by the ignore file stays, as in buildah, if git
 * tracks one of them: that folder is in every clone.
 */
export async function copyContext(
  source: StagedContext,
  target: string,
  style: CopyStyle,
): Promise<void> {
  const prune = !/^[^\S\r\n\u2028\u2029]*!/m.test(source.ignoreText);
  const queue: Job[] = [];
  await mkdir(target, { recursive: true });
  await copyFolder({ source, target, style, prune, queue }, "");
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let job = queue[next++]; job !== undefined; job = queue[next++]) await copyOne(job, style);
  };
  await allEnded(Array.from({ length: sideBySide }, worker));
  // Folders last and deepest first, because writing into them has changed their times.
  await finishFolders(source.path, target, style);
}

const ourselves = { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };

interface Job {
  readonly from: string;
  readonly to: string;
}

interface Walk {
  readonly source: StagedContext;
  readonly target: string;
  readonly style: CopyStyle;
  readonly prune: boolean;
  readonly queue: Job[];
}

/**
 * What a folder, or a part of it, holds: something that is copied, files that are all kept out, or
 * no file.
 */
type Holding = "copied" | "kept out" | "nothing";

async function copyFolder(walk: Walk, relative: string): Promise<Holding> {
  const names = (await readdir(join(walk.source.path, relative))).sort();
  const found = new Set<Holding>();
  for (const name of walk.style.order === "forward" ? names : names.reverse()) {
    found.add(await visit(walk, relative === "" ? name : `${relative}/${name}`));
  }
  if (found.has("copied")) return "copied";
  return found.has("kept out") ? "kept out" : "nothing";
}

async function visit(walk: Walk, path: string): Promise<Holding> {
  const from = join(walk.source.path, path);
  const stat = await lstat(from);
  if (stat.isDirectory()) return await visitFolder(walk, path);
  // Git does not track sockets, pipes and devices either.
  if (!(stat.isFile() || stat.isSymbolicLink()) || walk.source.leavesOut(path)) return "nothing";
  if (walk.source.ignores(path)) return "kept out";
  walk.queue.push({ from, to: join(walk.target, path) });
  return "copied";
}

async function visitFolder(walk: Walk, path: string): Promise<Holding> {
  const { source, target } = walk;
  if (source.leavesOut(`${path}/`)) return "nothing";
  const isIgnored = source.ignores(path);
  if (isIgnored && walk.prune) {
    return (await holdsFile(join(source.path, path))) ? "kept out" : "nothing";
  }
  const holding = await copyFolder(walk, path);
  // An ignored folder is still made when a `!` line lets one of its files through.
  const isHollow = holding === "kept out" && !isIgnored && !source.isStray(path);
  if (holding !== "copied" && !isHollow) return holding;
  await mkdir(join(target, path), { recursive: true });
  return "copied";
}

/** Whether there is a file or link in a folder or in one below it. */
async function holdsFile(folder: string): Promise<boolean> {
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for await (const entry of await opendir(next)) {
      if (entry.isDirectory()) open.push(join(next, entry.name));
      else if (entry.isFile() || entry.isSymbolicLink()) return true;
    }
  }
  return false;
}

async function copyOne(job: Job, style: CopyStyle): Promise<void> {
  const stat = await lstat(job.from);
  if (stat.isSymbolicLink()) {
    await symlink(await readlink(job.from), job.to);
    await lutimes(job.to, shifted(stat.atimeMs, style), shifted(stat.mtimeMs, style));
    return;
  }
  await copyFile(job.from, job.to, constants.COPYFILE_FICLONE);
  // Newer versions of libuv keep the owner when root copies.
  if (stat.uid !== ourselves.uid || stat.gid !== ourselves.gid) {
    await chown(job.to, ourselves.uid, ourselves.gid);
  }
  await chmod(job.to, (stat.mode & 0o100) === 0 ? 0o644 : 0o755);
  await utimes(job.to, shifted(stat.atimeMs, style), shifted(stat.mtimeMs, style));
}

async function finishFolders(from: string, to: string, style: CopyStyle): Promise<void> {
  for (const entry of await readdir(to, { withFileTypes: true })) {
    if (entry.isDirectory())
      await finishFolders(join(from, entry.name), join(to, entry.name), style);
  }
  const stat = await lstat(from);
  await chmod(to, 0o755);
  await utimes(to, shifted(stat.atimeMs, style), shifted(stat.mtimeMs, style));
}

function shifted(milliseconds: number, style: CopyStyle): number {
  return Math.max(0, milliseconds / 1000 + style.shiftSeconds);
}

/**
 * Returns the folder of a build's context copy; the varied one has another path at another depth.
 */
export function contextFolder(folder: string, variations: readonly VariationName[]): string {
  const deeper = variations.includes("context") ? ["a", "deeper", "context"] : ["context"];
  return join(folder, ...deeper);
}
