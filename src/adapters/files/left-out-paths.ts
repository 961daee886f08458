import { opendir } from "node:fs/promises";
import { join } from "node:path";
import type { ContextFiles } from "../../app/ports/files.ts";

/**
 * Lists what a context's own rules keep out, as the patterns of an ignore file: the uppermost paths,
 * each for itself, in the order of their bytes.
 */
export async function leftOutPaths({
  path: root,
  ignores,
}: Pick<ContextFiles, "path" | "ignores">): Promise<readonly string[]> {
  const found: string[] = [];
  const open = [""];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for await (const entry of await opendir(join(root, next))) {
      const path = next === "" ? entry.name : `${next}/${entry.name}`;
      if (ignores(path)) found.push(`/${path.replace(/[\\*?[\]]/g, "\\$&")}`);
      else if (entry.isDirectory()) open.push(path);
    }
  }
  return found.sort();
}
