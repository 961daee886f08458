import { normalize } from "node:path/posix";
import type { Scope } from "./bases.ts";
import { type TakenSource, takenSources } from "./copies.ts";
import { matchesComponent } from "./glob.ts";

/** A COPY, an ADD or a RUN mount that takes files from a build context. */
export interface ContextCopy extends TakenSource {
  /**
   * Whether it takes a path of the context (relative, POSIX). For a folder with `/` at its end:
   * whether it may take anything in it.
   */
  readonly takes: (path: string) => boolean;
}

/**
 * Returns what takes files from the build context, or from the additional one of that name, in the
 * order of the file. A source with a variable of unknown value counts as taking everything.
 * Patterns are those of Go's filepath.Match, folder by folder, as in buildah.
 * @throws Failure `usage`, as {@link takenSources}
 */
export function contextCopies(scope: Scope, context?: string): readonly ContextCopy[] {
  return takenSources(scope)
    .filter((taken) => taken.context === context)
    .map((taken) => ({
      ...taken,
      takes: taken.isOpen ? () => true : matcherOf(taken.source),
    }));
}

/**
 * Returns whether a source of COPY takes a path of the context, as {@link ContextCopy.takes} says.
 */
export function matcherOf(source: string): (path: string) => boolean {
  const patterns = segments(source);
  return (path) => {
    const names = segments(path);
    if (patterns.length > names.length && !path.endsWith("/"))
      return patterns.some(isAnyDepth) && matches(patterns, names);
    return matches(patterns, names);
  };
}

/** Whether the names match the patterns, as far as both go. */
function matches(patterns: readonly string[], names: readonly string[]): boolean {
  for (const [index, pattern] of patterns.entries()) {
    const name = names[index];
    if (isAnyDepth(pattern) || name === undefined) return true;
    if (!matchesComponent(pattern, name)) return false;
  }
  return true;
}

/** Whether a pattern may also match folders at any depth, as in some versions of buildah. */
function isAnyDepth(pattern: string): boolean {
  return pattern.includes("**");
}

/** Returns the components of a path of the context, however it is written. */
export function segments(path: string): readonly string[] {
  return normalize(`/${path}`)
    .split("/")
    .filter((segment) => segment !== "");
}
