import type { ChangedFile } from "../../../domain/source/checkout.ts";

/** The parsed output of `git status --porcelain=v2 --branch -z --no-renames`. */
export interface Status {
  /** The commit that is checked out; undefined before the first one. */
  readonly revision: string | undefined;
  readonly changed: readonly StatusEntry[];
  /** A repository inside this one is one path, without a slash at its end. */
  readonly untracked: readonly string[];
  /** A folder that is ignored as a whole is one path with a slash at its end. */
  readonly ignored: readonly string[];
}

/** A tracked file or submodule that git lists as changed. */
export interface StatusEntry {
  readonly path: string;
  /** What differs between commit and index. */
  readonly staged: "nothing" | "mode" | "content";
  /**
   * What differs between index and file. When the mode differs, git does not say whether the
   * content differs too.
   */
  readonly unstaged: "nothing" | "mode" | "mode, perhaps content" | "content";
  readonly conflicted: boolean;
  /** Object names in the commit and in the index; zeros where there is none. */
  readonly committed: string;
  readonly indexed: string;
}

const noObject = "0";

/** Parses that output (git-status(1), "Porcelain Format Version 2"). */
export function parseStatus(output: string): Status {
  let revision: string | undefined;
  const changed: StatusEntry[] = [];
  const untracked: string[] = [];
  const ignored: string[] = [];
  for (const record of output.split("\0")) {
    const kind = record.slice(0, 2);
    if (kind === "? ") untracked.push(record.slice(2).replace(/\/$/, ""));
    else if (kind === "! ") ignored.push(record.slice(2));
    else if (kind === "# ") revision ??= /^# branch\.oid ([0-9a-f]{40,64})$/.exec(record)?.[1];
    else changed.push(...(ordinaryEntry(record) ?? unmergedEntry(record) ?? []));
  }
  return { revision, changed, untracked, ignored };
}

/**
 * Returns what a status of the whole repository says about the untracked and ignored files of one
 * folder: those below it, and a folder or repository that holds it.
 */
export function statusBelow(status: Status, folder: string): Status {
  if (folder === "") return status;
  const below = `${folder}/`;
  const belongs = (path: string): boolean =>
    path.startsWith(below) || below.startsWith(path.endsWith("/") ? path : `${path}/`);
  return {
    ...status,
    untracked: status.untracked.filter(belongs),
    ignored: status.ignored.filter(belongs),
  };
}

function ordinaryEntry(record: string): readonly StatusEntry[] | undefined {
  const found =
    /^1 (.)(.) \S+ (\d+) (\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) (.+)$/s.exec(record) ?? undefined;
  if (found === undefined) return undefined;
  const [, x = "", y = "", , index = "", tree = "", committed = "", indexed = "", path = ""] =
    found;
  return [
    {
      path,
      staged: stagedChange(x, committed === indexed),
      unstaged: unstagedChange(y, index !== tree),
      conflicted: false,
      committed,
      indexed,
    },
  ];
}

function stagedChange(letter: string, isSameContent: boolean): StatusEntry["staged"] {
  if (letter === ".") return "nothing";
  return letter === "M" && isSameContent ? "mode" : "content";
}

function unstagedChange(letter: string, isOtherMode: boolean): StatusEntry["unstaged"] {
  if (letter === ".") return "nothing";
  return letter === "M" && isOtherMode ? "mode, perhaps content" : "content";
}

function unmergedEntry(record: string): readonly StatusEntry[] | undefined {
  const path = /^u(?: \S+){9} (.+)$/s.exec(record)?.[1];
  if (path === undefined) return undefined;
  const entry = { path, staged: "content", unstaged: "content", conflicted: true } as const;
  return [{ ...entry, committed: noObject, indexed: noObject }];
}

/** Describes the entry for the report; undefined when no change is left. */
export function changedFile(entry: StatusEntry): ChangedFile | undefined {
  const { path, staged, unstaged, conflicted } = entry;
  if (conflicted) return { path, where: "conflicted" };
  const isModeOnly = [staged, unstaged].every((what) => what === "nothing" || what === "mode");
  if (staged === "nothing" && unstaged === "nothing") return undefined;
  if (isModeOnly) return { path, where: "mode" };
  if (staged === "nothing") return { path, where: "unstaged" };
  return { path, where: unstaged === "nothing" ? "staged" : "staged and unstaged" };
}
