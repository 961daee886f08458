import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { openRepository, type Surroundings } from "./run/repository.ts";

/** The files of a repository that are there to be built. */
interface TrackedPaths {
  /** Absolute path of the repository's root. */
  readonly root: string;
  /** From the root, POSIX. Untrusted. */
  readonly paths: readonly string[];
}

/**
 * Lists the files and links that git tracks in the repository of a folder, without those that a
 * sparse checkout leaves out and those of submodules.
 * @throws Failure `tool` when there is a checkout and no git
 */
export async function trackedPaths(
  folder: string,
  surroundings: Surroundings,
): Promise<Answer<TrackedPaths>> {
  const opened = await openRepository(folder, surroundings);
  if (opened.kind === "closed") return unknown(opened.why);
  const { root, git } = opened.repository;
  // The same call as for the working tree, which is made once where a repository is shared.
  const listed = await git.text(["ls-files", "-v", "-s", "-z"]);
  if (!listed.known) return listed;
  const paths = listed.value.split("\0").flatMap((record) => {
    const tab = record.indexOf("\t");
    return /^[^S] 1[02]/.test(record) && tab > 0 ? [record.slice(tab + 1)] : [];
  });
  return known({ root, paths: [...new Set(paths)] });
}
