import { relative, sep } from "node:path";
import type { Repository } from "../run/repository.ts";

/**
 * Returns the path of the run's settings file, relative to the repository's root, if git does not
 * track it; undefined if it does, or if there is none. Where git cannot tell, the other questions
 * about its files are open, too.
 */
export async function untrackedSettings(
  { root, git }: Repository,
  file: string | undefined,
): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const path = relative(root, file).split(sep).join("/");
  if (path === ".." || path.startsWith("../")) return undefined;
  const listed = await git.text(["--literal-pathspecs", "ls-files", "-z", "--", path]);
  return listed.known && listed.value === "" ? path : undefined;
}
