import type { CauseId } from "../domain/findings/cause.ts";
import type { Difference } from "../domain/findings/difference.ts";
import { isMemberPath } from "../domain/text/image-path.ts";
import { visible } from "../domain/text/printable.ts";

/** From this number on, differences with one cause in one folder are proposed together. */
const manyInFolder = 4;

/**
 * Drafts an exceptions file (YAML; JSON strings are YAML) that covers the differences. Reason and
 * owner are left empty, which a run refuses: somebody has to write them.
 * @param expires `YYYY-MM-DD`
 */
export function draftExceptions(differences: readonly Difference[], expires: string): string {
  const proposals = proposed(differences);
  const entries = proposals.map(
    ({ path, cause, seen }) =>
      `  # ${seen}\n  - path: ${JSON.stringify(path)}\n    cause: ${cause}\n    reason: ""\n    owner: ""\n    expires: ${expires}\n`,
  );
  const head =
    "# Known differences that are accepted for a while. Write for each one why (`reason`) and who is responsible (`owner`).\n" +
    "# Better still, fix the difference and remove the entry.\n";
  return `${head}exceptions:${entries.length === 0 ? " []\n" : `\n${entries.join("")}`}`;
}

interface Proposal {
  readonly path: string;
  readonly cause: CauseId;
  /** What it stands for, on one line. */
  readonly seen: string;
}

function proposed(differences: readonly Difference[]): readonly Proposal[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = `${difference.cause ?? "unknown"} ${folderOf(difference.path)}`;
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups.values()].flatMap((group) => {
    const paths = [...new Set(group.map(({ path }) => path))];
    const [first] = group;
    const cause = first?.cause ?? "unknown";
    const seen = visible((first?.explanation ?? first?.evidence[0] ?? "it differs").slice(0, 200));
    const folder = folderOf(first?.path ?? "");
    const isOne = paths.length >= manyInFolder && folder.includes("/") && cause !== "unknown";
    if (isOne)
      return [{ path: `${escaped(folder)}/*`, cause, seen: `${paths.length} files: ${seen}` }];
    return paths.map((path) => ({ path: escaped(path), cause, seen }));
  });
}

function folderOf(path: string): string {
  return isMemberPath(path) ? path : path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Escapes a path to a pattern that matches only this path. */
function escaped(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}
