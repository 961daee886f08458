import { hashSeedFix } from "../fixes/order.ts";
import { signs } from "../recognise/instructions.ts";
import type { Rule } from "../rule.ts";
import { areFiles, orderRule } from "./order-rule.ts";

/** Sets and maps are iterated in an order that is random in each run of a program. */
export const hashSeed: Rule = orderRule({
  cause: "hash-seed",
  certainty: ({ instruction }, { a }) => {
    if (!signs.hashes.test(instruction)) return 0;
    return areFiles(a) && signs.lists.test(instruction) ? 0.7 : 0.88;
  },
  why: " A program iterated over a set or a map, whose order is random in each run.",
  fixes: [hashSeedFix],
  fallback: hashSeedFix,
});
