import type { Scope } from "../containerfile/bases.ts";
import { type ContextCopy, contextCopies, segments } from "../containerfile/context-copies.ts";
import { ignoreRules } from "../containerfile/ignore.ts";

/**
 * Returns whether no COPY or ADD gets to a path of the context (relative, POSIX; with `/` at its
 * end: to anything in that folder), because each one skips a folder on the way. buildah does not
 * look into a folder that the ignore file keeps out, unless an exception (`!…`) starts with the
 * folder's own name; an exception that starts with a wildcard
 * does not.
 * @throws Failure `usage` as {@link ignoreRules} and {@link contextCopies}
 */
export function unreachedPaths(scope: Scope, ignoreText: string): (path: string) => boolean {
  const exceptions = exceptionsOf(ignoreText);
  // Without an exception, what is in a folder that is kept out is kept out itself.
  if (exceptions.length === 0) return () => false;
  const ignores = ignoreRules(ignoreText);
  const isSkipped = (folder: string): boolean =>
    ignores(folder) && !exceptions.some((exception) => `${exception}/`.startsWith(folder));
  const copies = contextCopies(scope);
  return (path) => {
    const taking = copies.filter(({ takes }) => takes(path));
    return taking.length > 0 && taking.every((copy) => foldersOnWay(copy, path).some(isSkipped));
  };
}

/** Returns the folders that a copy walks through to a path, beginning with the one it names. */
function foldersOnWay({ how, isOpen, source }: ContextCopy, path: string): readonly string[] {
  const root = segments(source);
  // A mount shows the folder as it is, and these sources may be any folder.
  if (how === "mount" || isOpen || root.some((part) => part.includes("**"))) return [];
  const parts = segments(path);
  const depths = parts.map((_, index) => index + 1).slice(0, path.endsWith("/") ? undefined : -1);
  return depths
    .filter((depth) => depth >= root.length)
    .map((depth) => parts.slice(0, depth).join("/"));
}

function exceptionsOf(ignoreText: string): readonly string[] {
  return ignoreText
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("!"))
    .map((line) => segments(line.slice(1).trim()).join("/"));
}
