import { readFile } from "node:fs/promises";
import { withLock } from "../../src/adapters/files/file-lock.ts";

/** Returns the lock that another process of this machine would write for a file. */
export async function lockOf(pid: number | undefined, path: string): Promise<string> {
  const own = await withLock(`${path}.sample`, () => readFile(`${path}.sample.lock`, "utf8"));
  if (own === undefined || pid === undefined) throw new Error("there is no lock");
  return own.replace(/^\d+/, String(pid));
}
