import { join } from "node:path";
import { sideBySide } from "../../../domain/build/side-by-side.ts";
import type { Repository } from "../run/repository.ts";
import { readAttributes } from "./attributes.ts";
import { objectName } from "./file-contents.ts";
import type { StatusEntry } from "./status.ts";

/** How many files are read at most; further ones count as changed. */
const mostFiles = 1000;
const digestsAtOnce = 4;

/**
 * Selects the files that git calls changed although they have the bytes of the commit: an attribute
 * or setting that is younger than the commit would convert their line ends in the next one. Files
 * with a content filter are not among them.
 */
export async function unnormalizedAmong(
  repository: Repository,
  entries: readonly StatusEntry[],
): Promise<ReadonlySet<string>> {
  const modified = entries
    .filter(({ staged, unstaged }) => staged === "nothing" && unstaged === "content")
    .slice(0, mostFiles);
  const same = await sideBySide(modified, digestsAtOnce, async ({ path, indexed }) =>
    (await objectName(join(repository.root, path), indexed)) === indexed ? [path] : [],
  );
  const paths = same.flat();
  const names = ["text", "eol", "filter"];
  const attributes = await readAttributes(repository, { names, paths });
  if (!attributes.known) return new Set();
  const isByLineEnds = (path: string): boolean => {
    const own = attributes.value.get(path);
    return own !== undefined && !own.has("filter") && (own.has("text") || own.has("eol"));
  };
  return new Set(paths.filter(isByLineEnds));
}
