import { type ContextCopy, contextCopies } from "../containerfile/context-copies.ts";
import type { Answer, GitCheckout, Worktree } from "../domain/source/checkout.ts";
import type { Place } from "../domain/text/failure.ts";
import { visible } from "../domain/text/printable.ts";
import type { Facts } from "./facts.ts";

/**
 * Returns everything of one kind in the working trees of the repository and its submodules. Open
 * answers count as nothing.
 */
export function foundIn<T>(
  checkout: GitCheckout,
  kind: (tree: Worktree) => Answer<readonly T[]>,
): readonly T[] {
  return checkout.worktrees.flatMap((tree) => {
    const answer = kind(tree);
    return answer.known ? answer.value : [];
  });
}

/**
 * Converts a path relative to the repository's root into one relative to the build context;
 * undefined if it is outside.
 */
export function contextPath({ context }: GitCheckout, path: string): string | undefined {
  const prefix = context === "" ? "" : `${context}/`;
  return path.startsWith(prefix) && path.length > prefix.length
    ? path.slice(prefix.length)
    : undefined;
}

/**
 * Whether a path relative to the repository's root is in the build context and not kept out by the
 * ignore file.
 */
export function entersContext(checkout: GitCheckout, { ignores }: Facts, path: string): boolean {
  const inside = contextPath(checkout, path);
  return inside !== undefined && !ignores(inside);
}

/**
 * Returns what the Containerfile takes from the context. Undefined without a Containerfile: then
 * all of the context counts.
 */
export function copiesOf({ recipe }: Facts): readonly ContextCopy[] | undefined {
  return recipe === undefined ? undefined : contextCopies(recipe.scope);
}

/** The most places: each becomes an annotation, and more of them add nothing. */
const mostPlaces = 10;

/**
 * Returns the first files, for annotations. A name with control characters is left out, because no
 * place could show it.
 */
export function filePlaces(paths: readonly string[]): readonly Place[] {
  return paths
    .filter((path) => visible(path) === path)
    .slice(0, mostPlaces)
    .map((file) => ({ file }));
}
