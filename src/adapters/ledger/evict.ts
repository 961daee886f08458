import type { Stats } from "node:fs";
import { lstat, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Milliseconds after which a folder that is not whole was left by a run that is gone. */
const longestKeeping = 30 * 60_000;

interface KeptStep {
  readonly path: string;
  readonly bytes: number;
  /** When it was used last, in milliseconds since 1970. */
  readonly usedAt: number;
}

/**
 * Removes the steps that were not used for longest, until the rest has no more bytes than allowed.
 * Another run may remove the same at the same time.
 */
export async function evict(steps: string, mostBytes: number): Promise<void> {
  const all = await Promise.all((await namesIn(steps)).map((name) => keptAt(join(steps, name))));
  let bytes = all.reduce((sum, step) => sum + step.bytes, 0);
  for (const step of all.toSorted((one, other) => one.usedAt - other.usedAt)) {
    if (bytes <= mostBytes) return;
    await rm(step.path, { recursive: true, force: true });
    bytes -= step.bytes;
  }
}

/** Removes what runs left that were killed while they kept something. */
export async function removeLeft(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (!name.startsWith(".new-")) continue;
    const path = join(folder, name);
    const found = await lstat(path).catch(() => undefined);
    if (found === undefined || Date.now() - found.mtimeMs < longestKeeping) continue;
    await rm(path, { recursive: true, force: true });
  }
}

async function keptAt(path: string): Promise<KeptStep> {
  const files = await Promise.all((await namesIn(path)).map((name) => statOf(join(path, name))));
  const found = files.filter((file) => file !== undefined);
  return {
    path,
    bytes: found.reduce((sum, { size }) => sum + size, 0),
    usedAt: Math.max(0, ...found.map(({ mtimeMs }) => mtimeMs)),
  };
}

async function statOf(path: string): Promise<Stats | undefined> {
  return await lstat(path).catch(() => undefined);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch(() => []);
}
