import type { ChangedFile } from "../../domain/checkout.ts";

/** What `git status --porcelain=v2 --branch -z --no-renames` says. */
export interface Status {
  /** The commit that is checked out; undefined before the first one. */
  readonly revision: string | undefined;
  readonly changed: readonly ChangedFile[];
}

/** Parses that output (git-status(1), "Porcelain Format Version 2"). */
export function parseStatus(output: string): Status {
  let revision: string | undefined;
  const changed: ChangedFile[] = [];
  for (const record of output.split("\0")) {
    revision ??= /^# branch\.oid ([0-9a-f]{40,64})$/.exec(record)?.[1];
    const ordinary = /^1 (.)(.)(?: \S+){6} (.*)$/s.exec(record);
    if (ordinary !== null)
      changed.push({ path: ordinary[3] ?? "", where: where(ordinary[1], ordinary[2]) });
    const unmerged = /^u(?: \S+){9} (.*)$/s.exec(record);
    if (unmerged !== null) changed.push({ path: unmerged[1] ?? "", where: "conflicted" });
  }
  return { revision, changed };
}

function where(staged: string | undefined, unstaged: string | undefined): ChangedFile["where"] {
  if (staged === ".") return "unstaged";
  return unstaged === "." ? "staged" : "staged and unstaged";
}

/** What the index says about files that a status does not look into. */
export interface IndexMarks {
  readonly assumeUnchanged: readonly string[];
  readonly skipWorktree: readonly string[];
  readonly submodules: readonly string[];
}

/** Parses `git ls-files -v -s -z`: a lower-case letter is assume-unchanged, `S` skip-worktree, mode 160000 a submodule. */
export function parseIndexMarks(output: string): IndexMarks {
  const marks = {
    assumeUnchanged: [] as string[],
    skipWorktree: [] as string[],
    submodules: [] as string[],
  };
  for (const record of output.split("\0")) {
    // The frequent case first: an ordinary file.
    if (record.startsWith("H 10")) continue;
    const [, letter = "", mode, path] = /^(.) (\d+) [0-9a-f]+ \d\t(.*)$/s.exec(record) ?? [];
    if (path === undefined) continue;
    if (letter === "S") marks.skipWorktree.push(path);
    else if (letter === letter.toLowerCase()) marks.assumeUnchanged.push(path);
    if (mode === "160000") marks.submodules.push(path);
  }
  return marks;
}

/** The paths of a listing that ends each with NUL; a repository inside another comes with a slash at its end. */
export function parsePaths(output: string): readonly string[] {
  return output
    .split("\0")
    .filter((path) => path !== "")
    .map((path) => path.replace(/\/$/, ""));
}
