import picomatch from "picomatch";
import { partsOfPath } from "./image-path.ts";

/**
 * Creates a matcher for paths of the image, as a report has them: `*` and `?` stay inside one
 * folder, `**` crosses folders. `a.tar//b` is matched part by part, so a pattern for the archive
 * alone does not cover its members.
 */
export function pathMatcher(pattern: string): (path: string) => boolean {
  const parts = partsOfPath(pattern).map((part) =>
    picomatch(part, {
      dot: true,
      nobrace: true,
      noextglob: true,
      nonegate: true,
      strictSlashes: true,
    }),
  );
  return (path) => {
    const found = partsOfPath(path);
    return found.length === parts.length && parts.every((matches, at) => matches(found[at] ?? ""));
  };
}

/**
 * Whether a pattern, or a part of one, matches more than one name; `\\[` is the character itself.
 */
export function hasWildcard(pattern: string): boolean {
  return /[*?[]/.test(pattern.replace(/\\./g, ""));
}

/**
 * Explains why a pattern does not narrow down a difference enough, as the end of a sentence;
 * undefined if it does.
 */
export function tooWide(pattern: string): string | undefined {
  const folders = pattern.split("/");
  const literal = folders.findIndex(hasWildcard);
  if (literal === -1) return undefined;
  if (literal === 0) return "it starts with a wildcard, so it covers files anywhere in the image";
  const rest = folders.slice(literal);
  if (literal === 1 && rest.includes("**"))
    return `it covers all of \`${folders[0]}\`, which is a large part of the image`;
  return undefined;
}
