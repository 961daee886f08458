import { badInput } from "../../domain/text/failure.ts";

/** A repository's URL with what to check out. */
interface GitSource {
  readonly url: string;
  /** Full object name of a commit. */
  readonly revision: string;
  /** Folder below the repository's root; empty for the root. */
  readonly folder: string;
}

/**
 * Parses `URL#<commit>` or `URL#<commit>:<folder>`; undefined for a path.
 * @throws Failure `usage` for a URL without a commit: a branch has another one tomorrow, and a tag
 * can be moved
 */
export function parseGitSource(source: string): GitSource | undefined {
  const isUrl = /^(?:https?|ssh|git|file):\/\//i.test(source);
  const isShort = /^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^:]/.test(source);
  if (!(isUrl || isShort)) return undefined;
  const hash = source.indexOf("#");
  const [revision = "", folder = "", ...more] =
    hash === -1 ? [] : source.slice(hash + 1).split(":");
  const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
  const isFolder = !(folder.startsWith("/") || folder.split("/").includes(".."));
  if (isCommit && isFolder && more.length === 0) {
    return { url: source.slice(0, hash), revision, folder };
  }
  throw badInput(
    "source",
    isCommit
      ? "the folder behind the commit leads out of the repository."
      : "the URL names no commit.",
    "Write the commit's full name behind it, `https://host/name.git#<40 hex digits>`, and `:folder` for a folder; `git ls-remote URL` prints commits.",
  );
}
