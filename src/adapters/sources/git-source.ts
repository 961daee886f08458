import { badInput } from "../../domain/text/failure.ts";

/** A repository's URL with what to check out. */
interface GitSource {
  readonly url: string;
  /** Full object name of a commit. */
  readonly revision: string;
  /** Folder below the repository's root; empty for the root. */
  readonly folder: string;
}

const schemes: readonly string[] = ["https:", "http:", "ssh:", "git:", "file:"];

/**
 * Parses `URL#<commit>` or `URL#<commit>:<folder>`; undefined for a path.
 * @throws Failure `usage` for a URL without a commit: a branch has another one tomorrow, and a tag
 * can be moved; for one with an account, which git's command line and messages would show. No
 * message shows the URL.
 */
export function parseGitSource(source: string): GitSource | undefined {
  const isUrl = /^[^/]+:\/\//.test(source);
  const isShort = /^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^:]/.test(source);
  if (!(isUrl || isShort)) return undefined;
  const hash = source.indexOf("#");
  const [revision = "", folder = "", ...more] =
    hash === -1 ? [] : source.slice(hash + 1).split(":");
  const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
  const isFolder = !(folder.startsWith("/") || folder.split("/").includes(".."));
  const url = hash === -1 ? source : source.slice(0, hash);
  if (isUrl) checkUrl(url);
  if (isCommit && isFolder && more.length === 0) return { url, revision, folder };
  throw badInput(
    "source",
    isCommit
      ? "the folder behind the commit leads out of the repository."
      : "the URL names no commit.",
    "Write the commit's full name behind it, `https://host/name.git#<40 hex digits>`, and `:folder` for a folder; `git ls-remote URL` prints commits.",
  );
}

function checkUrl(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !schemes.includes(parsed.protocol)) {
    throw badInput(
      "source",
      "the URL is not one that git reads.",
      "Write `https://host/name.git#<commit>`; other URLs start with `http://`, `ssh://`, `git://` or `file://`.",
    );
  }
  if (!hasAccount(parsed)) return;
  throw badInput(
    "source",
    "the URL has an account or password in it, which programs and logs would show.",
    "Leave it out, and let git sign in by a credential helper, an `http.extraHeader` of its configuration, or ssh; write an `@` of the path as `%40`.",
  );
}

/** ssh has names of users, such as `git`, that are not secrets. */
function hasAccount({ protocol, username, password, port, pathname }: URL): boolean {
  if (password !== "") return true;
  if (protocol === "ssh:" || protocol === "file:") return false;
  // Of `https://name:1/2@host`, `1/2` was meant as a password, and is a port and a path.
  return username !== "" || (port !== "" && pathname.includes("@"));
}
