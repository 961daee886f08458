import type { Evidence } from "../evidence.ts";
import { tarFix } from "../fixes/archives.ts";
import { sortListFix } from "../fixes/order.ts";
import { signs } from "../recognise/instructions.ts";
import { reorderingOf } from "../recognise/order.ts";
import type { Rule } from "../rule.ts";
import { areFiles, isMoved, orderRule } from "./order-rule.ts";

/** A folder's entries come in the order that the file system keeps them in. */
export const fileOrder: Rule = orderRule({
  cause: "file-order",
  certainty: (evidence, { a, b }) => {
    const { instruction, clue, twins } = evidence;
    // The order that the second build's steps saw; no hash or race gives it.
    if (twins !== undefined && isBackwards(b) && !isBackwards(a) && isSoAgain(evidence))
      return 0.94;
    const isArchive = a.length === 0 && /^(?:tar|zip|cpio|ar)$/.test(clue?.format ?? "");
    if (isArchive) return 0.85;
    if (signs.lists.test(instruction)) return areFiles(a) ? 0.87 : 0.76;
    if (!areFiles(a) || isMoved(evidence)) return 0;
    // Two or three may stand in one order again by chance.
    return evidence.again === undefined || a.length >= fewest ? 0.66 : 0;
  },
  why: " They come in the order in which the file system lists them.",
  fixes: [sortListFix, tarFix],
  fallback: sortListFix,
});

/** Fewer words stand so by chance. */
const fewest = 5;

/** The second build's steps see it so each time. */
function isSoAgain({ again }: Evidence): boolean {
  const reordering = again && reorderingOf(again);
  return reordering === undefined ? again === undefined : isBackwards(reordering.b);
}

function isBackwards(words: readonly string[]): boolean {
  return (
    words.length >= fewest && words.every((word, at) => at === 0 || (words[at - 1] ?? "") > word)
  );
}
