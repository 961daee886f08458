import type { Evidence } from "../evidence.ts";
import { cpackFix, tarFix } from "../fixes/archives.ts";
import { busyboxTarFix } from "../fixes/busybox-tar.ts";
import { sortListFix } from "../fixes/order.ts";
import { signs } from "../recognise/instructions.ts";
import { reorderingOf } from "../recognise/order.ts";
import type { Rule } from "../rule.ts";
import { areFiles, isArchive, isMoved, orderRule } from "./order-rule.ts";

/** A folder's entries are listed in the order in which the file system keeps them. */
export const fileOrder: Rule = orderRule({
  cause: "file-order",
  certainty: (evidence, { a, b }) => {
    const { instruction, clue, twins } = evidence;
    // This is the order that the second build's steps saw; no hash or race produces it.
    if (twins !== undefined && isBackwards(b) && !isBackwards(a) && isSoAgain(evidence))
      return 0.94;
    if (isArchive(clue)) return 0.85;
    if (signs.lists.test(instruction)) return areFiles(a) ? 0.87 : 0.76;
    if (!areFiles(a) || isMoved(evidence)) return 0;
    // Two or three names may come in the same order again by chance.
    return evidence.again === undefined || a.length >= fewest ? 0.66 : 0;
  },
  why: " They follow the order in which the file system lists files.",
  fixes: [sortListFix, busyboxTarFix, tarFix, cpackFix],
  fallback: sortListFix,
});

/** The fewest words whose order means something: fewer may be in that order by chance. */
const fewest = 5;

/** Whether the second build's rerun saw the backward order as well, if there was a rerun. */
function isSoAgain({ again }: Evidence): boolean {
  const reordering = again && reorderingOf(again);
  return reordering === undefined ? again === undefined : isBackwards(reordering.b);
}

function isBackwards(words: readonly string[]): boolean {
  return (
    words.length >= fewest && words.every((word, at) => at === 0 || (words[at - 1] ?? "") > word)
  );
}
