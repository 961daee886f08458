import { constants } from "node:fs";
import {
  chmod,
  chown,
  copyFile,
  lstat,
  lutimes,
  mkdir,
  readdir,
  readlink,
  symlink,
  utimes,
} from "node:fs/promises";
import { join } from "node:path";
import type { ContextSource } from "../../app/files-ports.ts";

import { contextShiftSeconds } from "../../domain/environments.ts";

/** How a copy of the context differs from the checkout. */
export interface CopyStyle {
  /** Added to every modification time; the order of times is kept, since make and its like depend on it. */
  readonly shiftSeconds: number;
  /** The order in which a folder's entries are created. */
  readonly order: "forward" | "backward";
}

export const plainCopy: CopyStyle = { shiftSeconds: 0, order: "forward" };

export const variedCopy: CopyStyle = { shiftSeconds: contextShiftSeconds, order: "backward" };

/** Files copied at the same time; more only makes the disk seek. */
const sideBySide = 16;

/**
 * Copies a build context with owners and modes normalised: everything belongs to the user who builds (root in
 * the image), files are 0644 or 0755 by their owner's execute bit, folders 0755, as git records them. A checkout
 * under another umask or by another user would otherwise give another digest. Extended attributes are dropped.
 */
export async function copyContext(
  source: ContextSource,
  target: string,
  style: CopyStyle,
): Promise<void> {
  const prune = !/^\s*!/m.test(source.ignoreText);
  const queue: Job[] = [];
  await mkdir(target, { recursive: true });
  await copyFolder({ source, target, style, prune, queue }, "");
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let job = queue[next++]; job !== undefined; job = queue[next++]) await copyOne(job, style);
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
  // Folders last and deepest first: writing into them has moved their times.
  await finishFolders(source.path, target, style);
}

const ourselves = { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };

interface Job {
  readonly from: string;
  readonly to: string;
}

interface Walk {
  readonly source: ContextSource;
  readonly target: string;
  readonly style: CopyStyle;
  readonly prune: boolean;
  readonly queue: Job[];
}

async function copyFolder(walk: Walk, relative: string): Promise<void> {
  const names = (await readdir(join(walk.source.path, relative))).sort();
  for (const name of walk.style.order === "forward" ? names : names.reverse()) {
    await visit(walk, relative === "" ? name : `${relative}/${name}`);
  }
}

async function visit(walk: Walk, path: string): Promise<void> {
  const isIgnored = walk.source.ignores(path);
  const from = join(walk.source.path, path);
  const to = join(walk.target, path);
  const stat = await lstat(from);
  if (!stat.isDirectory()) {
    if (!isIgnored && (stat.isFile() || stat.isSymbolicLink())) walk.queue.push({ from, to });
    return;
  }
  if (isIgnored && walk.prune) return;
  if (!isIgnored) await mkdir(to, { recursive: true });
  const before = walk.queue.length;
  await copyFolder(walk, path);
  // An ignored folder is made after all when a `!` line lets one of its files through.
  if (isIgnored && walk.queue.length > before) await mkdir(to, { recursive: true });
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
