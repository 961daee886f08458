import type { Difference } from "../domain/findings/difference.ts";

/** Names that share less than this are two files rather than one whose name changed. */
const leastShared = 0.3;

/**
 * The file of the other build that takes this one's place: in the same folder, or in one whose name changed with it,
 * and most alike in name. A file that only one build has is often the same file under another name.
 */
export function counterpartOf(
  difference: Difference,
  all: readonly Difference[],
): Difference | undefined {
  let best: Difference | undefined;
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

/** The one file of this one's folder that only the other build has; undefined where it has several. */
export function onlyOtherOf(
  difference: Difference,
  all: readonly Difference[],
): Difference | undefined {
  const folder = folderOf(difference.path);
  const [only, more] = all.filter(
    (other) => isOnTheOtherSide(difference, other) && folderOf(other.path) === folder,
  );
  return more === undefined ? only : undefined;
}

function isOnTheOtherSide(one: Difference, other: Difference): boolean {
  const wanted = one.kind === "added" ? "removed" : "added";
  return other.kind === wanted && other.layer === one.layer && other.path !== one.path;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The share of equal characters at both ends of the part in which the two paths differ; 0 for unlike folders. */
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
  // A lone name that changed as a whole, beside equal folders, is still a counterpart when its length is the same.
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
