import type { Scope } from "./bases.ts";
import { type ContextCopy, contextCopies, segments } from "./context-copies.ts";
import { matchesComponent } from "./glob.ts";

/** Git's own folder; in a worktree or submodule, a file. */
const vcsName = ".git";

/** Whether a path (relative, POSIX) is a `.git` or is inside one. */
export function isInVcs(path: string): boolean {
  return segments(path).includes(vcsName);
}

/**
 * Returns what names a `.git` of a context explicitly: `.git`, `.git/HEAD`, `libs/parser/.git`, or
 * a pattern that starts like the name (`.git*`). A copy of the folder around it does not count.
 */
export function vcsCopies(scope: Scope, context?: string): readonly ContextCopy[] {
  return contextCopies(scope, context).filter(
    ({ isOpen, source }) => !isOpen && segments(source).some(namesVcs),
  );
}

function namesVcs(component: string): boolean {
  return component.startsWith(".gi") && matchesComponent(component, vcsName);
}

/**
 * Creates a test for paths that stay out of the copy that is built from (a folder has `/` at its
 * end): every `.git` that no instruction names. A `.git` holds what is in no commit: the clone's
 * own history, times and configuration, and the credential that a checkout may have left there.
 */
export function unnamedVcs(scope: Scope, context?: string): (path: string) => boolean {
  const named = vcsCopies(scope, context);
  return (path) => isInVcs(path) && !named.some(({ takes }) => takes(path));
}
