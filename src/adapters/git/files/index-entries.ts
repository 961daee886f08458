/** What the index says about files that a status skips, and where attributes files are. */
export interface IndexMarks {
  readonly assumeUnchanged: readonly string[];
  readonly skipWorktree: readonly string[];
  readonly submodules: readonly RecordedSubmodule[];
  /** The files named `.gitattributes`. */
  readonly attributes: readonly string[];
}

/** A submodule as recorded in the index. */
export interface RecordedSubmodule {
  readonly path: string;
  readonly commit: string;
}

/** A tracked file that a status checks. */
export interface IndexEntry {
  readonly path: string;
  /** The object's name: SHA-1 or, in repositories of that format, SHA-256. */
  readonly object: string;
}

/** `<letter> <mode> <object> <stage> TAB <path>` */
const record = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s;

/** Parses `git ls-files -v -s -z`: a lower-case letter is assume-unchanged, `S` skip-worktree, mode 160000 a submodule. */
export function parseIndexMarks(output: string): IndexMarks {
  const assumeUnchanged: string[] = [];
  const skipWorktree: string[] = [];
  const submodules: RecordedSubmodule[] = [];
  const attributes: string[] = [];
  let start = 0;
  for (let end = output.indexOf("\0"); end !== -1; end = output.indexOf("\0", start)) {
    const at = start;
    start = end + 1;
    // The common case first: an ordinary file, for which no string of its own is made.
    if (output.startsWith("H 10", at) && !output.endsWith(".gitattributes", end)) continue;
    const text = output.slice(at, end);
    const [, letter = "", mode, commit = "", , path] = record.exec(text) ?? [];
    if (path === undefined) continue;
    if (letter === "S") skipWorktree.push(path);
    else if (letter === letter.toLowerCase()) assumeUnchanged.push(path);
    if (mode === "160000") submodules.push({ path, commit });
    if (/(?:^|\/)\.gitattributes$/.test(path)) attributes.push(path);
  }
  return { assumeUnchanged, skipWorktree, submodules, attributes };
}

/**
 * Parses the regular files below a folder (`services/cart/`, or nothing) that are neither
 * conflicted nor skipped by a status.
 */
export function parseIndexEntries(output: string, below: string): readonly IndexEntry[] {
  const entries: IndexEntry[] = [];
  for (const text of output.split("\0")) {
    if (!text.startsWith("H 100")) continue;
    const tab = text.indexOf("\t");
    const path = text.slice(tab + 1);
    const [, , object = "", stage] = text.slice(0, tab).split(" ");
    if (stage === "0" && path.startsWith(below)) entries.push({ path, object });
  }
  return entries;
}

/**
 * Parses the paths of the regular files and links below a folder, as {@link parseIndexEntries}.
 */
export function parseTracked(output: string, below: string): readonly string[] {
  return output.split("\0").flatMap((text) => {
    const path = /^H 1[02]0\d{3} [0-9a-f]+ 0\t(.+)$/s.exec(text)?.[1];
    return path?.startsWith(below) === true ? [path] : [];
  });
}
