import { sortListFix } from "../fixes/order.ts";
import { adviceOnly } from "../fixes/system.ts";
import type { Rule } from "../rule.ts";
import { orderRule } from "./order-rule.ts";

/** The same things in another order, for no visible reason. */
export const order: Rule = orderRule({
  cause: "order",
  certainty: () => 0.62,
  why: "",
  fixes: [sortListFix],
  fallback: adviceOnly(
    "Sort the list before writing it, for example with `LC_ALL=C sort`, `sorted(…)` or sorted keys.",
  ),
});
