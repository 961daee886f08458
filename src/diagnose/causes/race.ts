import { oneJobFix } from "../fixes/order.ts";
import { signs } from "../recognise/instructions.ts";
import type { Rule } from "../rule.ts";
import { orderRule } from "./order-rule.ts";

/** Jobs that run at the same time finish in any order. */
export const race: Rule = orderRule({
  cause: "race",
  certainty: ({ instruction }) => (signs.parallel.test(instruction) ? 0.9 : 0),
  why: " The instruction runs several jobs at once, and each writes as soon as it is done.",
  fixes: [oneJobFix],
  fallback: oneJobFix,
});
