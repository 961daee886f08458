import type { Clue } from "../../domain/findings/clue.ts";
import type { Evidence } from "../evidence.ts";
import { finding } from "../finding.ts";
import type { FixWriter } from "../fixes/fix.ts";
import { type Reordering, reorderingOf } from "../recognise/order.ts";
import type { Nature, Rule } from "../rule.ts";
import { quote } from "../say.ts";

/** What distinguishes one cause of a different order from another. */
interface OrderRule {
  readonly cause: Rule["cause"];
  readonly nature?: Nature;
  /** 0 if it is not this cause. */
  readonly certainty: (evidence: Evidence, reordering: Reordering) => number;
  readonly why: string;
  readonly fixes: readonly FixWriter[];
  readonly fallback: FixWriter;
}

/** Creates a rule for the same things in another order. */
export function orderRule(options: OrderRule): Rule {
  const { cause, nature, certainty, why, fixes, fallback } = options;
  return {
    cause,
    ...(nature === undefined ? {} : { nature }),
    judge(evidence) {
      const reordering = reorderingOf(evidence);
      if (reordering === undefined) return undefined;
      const sure = certainty(evidence, reordering);
      if (sure === 0) return undefined;
      const explanation = `${seen(evidence, reordering)}${why}`;
      return finding({
        evidence,
        certainty: sure,
        share: reordering.share,
        explanation,
        fixes,
        fallback,
      });
    },
  };
}

function seen({ clue }: Evidence, { a, b }: Reordering): string {
  const what = clue?.format === "text" && clue.isReordered ? "lines" : "parts";
  if (a.length === 0) return `Both builds have the same ${what} in a different order.`;
  const at = a.findIndex((word, index) => word !== b[index]);
  const from = Math.max(0, at);
  const few = (words: readonly string[]) => quote(words.slice(from, from + 3).join(" "));
  return `Both builds have the same ${what} in a different order: ${few(a)} in the first, ${few(b)} in the second.`;
}

/** Whether the order changed again when the builds ran again. */
export function isMoved({ fates }: Evidence): boolean {
  return [...fates.values()].includes("moved");
}

/** Whether the members of an archive are in another order. */
export function isArchive(clue: Clue | undefined): boolean {
  return clue?.isReordered === true && /^(?:tar|zip|cpio|ar)$/.test(clue.format);
}

/** Whether most words are names of files: with a folder or an ending. */
export function areFiles(words: readonly string[]): boolean {
  const names = words.filter((word) => /[\w-]\/[\w.-]|^[\w-]+\.[A-Za-z]\w{0,4}$/.test(word));
  return words.length > 0 && names.length / words.length > 0.5;
}
