import { constants } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { FolderFile } from "../../app/ports/files.ts";

/** How many entries and bytes are read at most; a larger folder is not read as a whole. */
const mostEntries = 200_000;
const mostBytes = 4 * 1024 * 1024 * 1024;

/**
 * Yields the regular files below a folder, in the order of the disk, without following links.
 * @throws Error when something cannot be read, or when there is more than the limits allow
 */
export async function* filesBelow(folder: string): AsyncGenerator<FolderFile> {
  let bytes = 0;
  for await (const path of pathsBelow(folder)) {
    const file = await open(join(folder, path), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { size } = await file.stat();
      bytes += size;
      if (bytes > mostBytes) throw new Error(`${folder} has more than ${mostBytes} bytes`);
      yield { path, size, content: file.createReadStream({ autoClose: false }) };
    } finally {
      await file.close();
    }
  }
}

async function* pathsBelow(folder: string): AsyncGenerator<string> {
  const waiting = [""];
  let entries = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of await readdir(join(folder, next), { withFileTypes: true })) {
      entries += 1;
      if (entries > mostEntries) throw new Error(`${folder} has more than ${mostEntries} entries`);
      const path = next === "" ? entry.name : `${next}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      if (entry.isFile()) yield path;
    }
  }
}
