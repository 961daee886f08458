import { sortLocaleFix } from "../fixes/order.ts";
import { signs } from "../recognise/instructions.ts";
import type { Rule } from "../rule.ts";
import { orderRule } from "./order-rule.ts";

/** Names are sorted differently in different languages. */
export const sortLocale: Rule = orderRule({
  cause: "locale",
  nature: "environment",
  certainty: ({ instruction, twins, again }, { a, b }) => {
    const [first, second] = twins ?? [];
    const differs = localeOf(first?.env) !== localeOf(second?.env);
    if (twins !== undefined && !differs) return 0;
    // A few words may come in the same order again by chance.
    const isTelling = again === undefined || a.length >= fewest || asksToSort.test(instruction);
    if (!isTelling) return 0;
    const isCollated = sorts(a) !== sorts(b) && signs.sorts.test(instruction);
    if (isCollated) return differs ? 0.93 : 0.8;
    return differs && /\bsort\b/.test(instruction) ? 0.86 : 0;
  },
  why: " They are sorted by the rules of the locale, and the two builds have different locales.",
  fixes: [sortLocaleFix],
  fallback: sortLocaleFix,
});

const fewest = 6;
const asksToSort = /\bsort\b|\bls\b|\bcomm\b|\bcollat|\blocale\b/;

function sorts(words: readonly string[]): boolean {
  return words.every((word, at) => at === 0 || (words[at - 1] ?? "") <= word);
}

function localeOf(env: Readonly<Record<string, string>> | undefined): string | undefined {
  return env?.["LC_ALL"] ?? env?.["LC_COLLATE"] ?? env?.["LANG"];
}
