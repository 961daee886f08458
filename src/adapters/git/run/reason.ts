import { printable, shortened } from "../../../domain/text/printable.ts";

const unread = "fatal: Could not read from remote repository";

/**
 * Returns the most telling line of an error, without possible secrets in URLs: the user part and
 * the query.
 */
export function reasonIn(lines: readonly string[]): string {
  // The last line of a failed connection, behind ssh's, which says why.
  const told = lines.filter((line) => line.trim() !== "" && !line.startsWith(unread));
  const line =
    told.find((candidate) => /^(fatal|error):/.test(candidate)) ??
    told[0] ??
    lines.find((candidate) => candidate.startsWith(unread)) ??
    "git failed without giving a reason";
  const bare = line.replace(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s'"]+/gi, (url) =>
    url.replace(/^([^:]*:\/\/).*@/, "$1").replace(/[?#].*$/s, ""),
  );
  return shortened(printable(bare), 300);
}
