import { hashSeedFix } from "../fixes/order.ts";
import { signs } from "../recognise/instructions.ts";
import type { Rule } from "../rule.ts";
import { areFiles, orderRule } from "./order-rule.ts";

/** Sets and maps are iterated in an order that is drawn when a program starts. */
export const hashSeed: Rule = orderRule({
  cause: "hash-seed",
  certainty: ({ instruction }, { a }) => {
    if (!signs.hashes.test(instruction)) return 0;
    return areFiles(a) && signs.lists.test(instruction) ? 0.7 : 0.88;
  },
  why: " A program walked a set or a map, whose order is drawn each time it starts.",
  fixes: [hashSeedFix],
  fallback: hashSeedFix,
});
