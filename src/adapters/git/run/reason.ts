import { printable, shortened } from "../../../domain/text/printable.ts";

/**
 * Returns the most telling line of an error, without possible secrets in URLs: the user part and
 * the query.
 */
export function reasonIn(lines: readonly string[]): string {
  const told = lines.filter((line) => line.trim() !== "");
  const line =
    told.find((candidate) => /^(fatal|error):/.test(candidate)) ??
    told[0] ??
    "git failed without giving a reason";
  const bare = line.replace(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s'"]+/gi, (url) =>
    url.replace(/^([^:]*:\/\/).*@/, "$1").replace(/[?#].*$/s, ""),
  );
  return shortened(printable(bare), 300);
}
