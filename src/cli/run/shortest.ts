import { relative } from "node:path";

/** Names a file as seen from the current folder if it is below it. */
export function shortest(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return below === "" || below.startsWith("..") ? path : below;
}
