import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ContentQuestion } from "../../domain/findings/content-question.ts";

/** Files looked at; in a larger context a part of them is enough, since an answer only softens a remark. */
const mostFiles = 200_000;

/**
 * Of some contents, those that a regular file below the folder has at the same place, in a file as long. What cannot
 * be read is passed over.
 */
export async function sameContents(
  folder: string,
  wanted: readonly ContentQuestion[],
): Promise<ReadonlySet<ContentQuestion>> {
  const found = new Set<ContentQuestion>();
  if (wanted.length === 0) return found;
  const bySize = new Map<number, ContentQuestion[]>();
  for (const question of wanted) {
    bySize.set(question.size, [...(bySize.get(question.size) ?? []), question]);
  }
  for await (const path of files(folder)) {
    const size = await stat(path).then(
      (status) => status.size,
      () => -1,
    );
    for (const question of bySize.get(size) ?? []) {
      const isThere = await holds(path, question).catch(() => false);
      if (isThere) found.add(question);
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

async function holds(path: string, { offset, bytes }: ContentQuestion): Promise<boolean> {
  const file = await open(path);
  try {
    const there = Buffer.alloc(bytes.length);
    const { bytesRead } = await file.read(there, 0, there.length, offset);
    return bytesRead === bytes.length && there.equals(bytes);
  } finally {
    await file.close();
  }
}
