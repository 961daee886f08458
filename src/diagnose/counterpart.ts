import type { AttributedDifference } from "../domain/findings/difference.ts";

/**
 * The smallest likeness of two names: below it, they belong to two files rather than to one whose
 * name changed.
 */
const leastShared = 0.3;

/**
 * Returns the file of the other build that corresponds to this one: it is in the same folder, or in
 * one whose name changed with it, and has the most similar name. A file that only one build has is
 * often the same file under another name.
 */
export function counterpartOf(
  difference: AttributedDifference,
  all: readonly AttributedDifference[],
): AttributedDifference | undefined {
  let best: AttributedDifference | undefined;
  let most = 0;
  for (const other of all) {
    if (!isOnTheOtherSide(difference, other)) continue;
    const likeness = likenessOf(difference.path, other.path);
    if (likeness > most) {
      best = other;
      most = likeness;
    }
  }
  return most >= leastShared ? best : undefined;
}

/**
 * Returns the only file in the same folder that the other build alone has; undefined if there are
 * several.
 */
export function onlyOtherOf(
  difference: AttributedDifference,
  all: readonly AttributedDifference[],
): AttributedDifference | undefined {
  const folder = folderOf(difference.path);
  const [only, more] = all.filter(
    (other) => isOnTheOtherSide(difference, other) && folderOf(other.path) === folder,
  );
  return more === undefined ? only : undefined;
}

function isOnTheOtherSide(one: AttributedDifference, other: AttributedDifference): boolean {
  const wanted = one.kind === "added" ? "removed" : "added";
  return other.kind === wanted && other.layer === one.layer && other.path !== one.path;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/**
 * Returns the share of equal characters at both ends of the only path component that differs; 0 if
 * more than one differs.
 */
function likenessOf(a: string, b: string): number {
  const [left, right] = [a.split("/"), b.split("/")];
  if (left.length !== right.length) return 0;
  const differing = left.flatMap((part, at) => {
    const other = right[at];
    return other === undefined || other === part ? [] : [[part, other] as const];
  });
  const [only] = differing;
  if (only === undefined || differing.length > 1) return 0;
  const longest = Math.max(only[0].length, only[1].length);
  // Two names with nothing in common are still counterparts if their lengths are equal.
  const shared = sharedEnds(only[0], only[1]) / longest;
  const sameLength = only[0].length === only[1].length ? leastShared : 0;
  return Math.max(shared, sameLength);
}

function sharedEnds(a: string, b: string): number {
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < least - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return start + end;
}
