import { type ContextCopy, contextCopies } from "../containerfile/context-copies.ts";
import type { Answer, GitCheckout, Worktree } from "../domain/source/checkout.ts";
import type { Place } from "../domain/text/failure.ts";
import { visible } from "../domain/text/printable.ts";
import type { Facts } from "./facts.ts";

/** Everything that the working trees of repository and submodules hold of one kind; open answers hold nothing. */
export function foundIn<T>(
  checkout: GitCheckout,
  kind: (tree: Worktree) => Answer<readonly T[]>,
): readonly T[] {
  return checkout.worktrees.flatMap((tree) => {
    const answer = kind(tree);
    return answer.known ? answer.value : [];
  });
}

/** A path from the repository's root as the build context has it; undefined for one outside of it. */
export function contextPath({ context }: GitCheckout, path: string): string | undefined {
  const prefix = context === "" ? "" : `${context}/`;
  return path.startsWith(prefix) && path.length > prefix.length
    ? path.slice(prefix.length)
    : undefined;
}

/** Whether a path from the repository's root is in the build context, and the ignore file lets it through. */
export function entersContext(checkout: GitCheckout, { ignores }: Facts, path: string): boolean {
  const inside = contextPath(checkout, path);
  return inside !== undefined && !ignores(inside);
}

/**
 * What the Containerfile takes of the context; undefined when there is none to ask: then all of the context counts.
 */
export function copiesOf({ recipe }: Facts): readonly ContextCopy[] | undefined {
  return recipe === undefined ? undefined : contextCopies(recipe.scope);
}

/** An annotation for each: more say no more. */
const mostPlaces = 10;

/** The first files, for annotations; a name with control characters in it is no place that anyone could show. */
export function filePlaces(paths: readonly string[]): readonly Place[] {
  return paths
    .filter((path) => visible(path) === path)
    .slice(0, mostPlaces)
    .map((file) => ({ file }));
}
