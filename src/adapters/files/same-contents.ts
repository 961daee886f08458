import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ContentPlace } from "../../domain/findings/content-place.ts";

/**
 * How many files are examined; in a larger context a part of them is enough, because an answer only
 * softens a remark.
 */
const mostFiles = 200_000;

/**
 * Selects the contents that a regular file below the folder has at the same place, if the file has
 * the same size. What cannot be read is skipped.
 */
export async function sameContents(
  folder: string,
  wanted: readonly ContentPlace[],
): Promise<ReadonlySet<ContentPlace>> {
  const found = new Set<ContentPlace>();
  if (wanted.length === 0) return found;
  const bySize = new Map<number, ContentPlace[]>();
  for (const options of wanted) {
    bySize.set(options.size, [...(bySize.get(options.size) ?? []), options]);
  }
  for await (const path of files(folder)) {
    const size = await stat(path).then(
      (status) => status.size,
      () => -1,
    );
    for (const options of bySize.get(size) ?? []) {
      const isThere = await holds(path, options).catch(() => false);
      if (isThere) found.add(options);
    }
  }
  return found;
}

async function* files(folder: string): AsyncGenerator<string> {
  const waiting = [folder];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true }).catch(() => [])) {
      count += 1;
      if (count > mostFiles) return;
      const path = join(next, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) yield path;
    }
  }
}

async function holds(path: string, { offset, bytes }: ContentPlace): Promise<boolean> {
  const file = await open(path);
  try {
    const there = Buffer.alloc(bytes.length);
    const { bytesRead } = await file.read(there, 0, there.length, offset);
    return bytesRead === bytes.length && there.equals(bytes);
  } finally {
    await file.close();
  }
}
