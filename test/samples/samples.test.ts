import { describe, expect, it } from "vitest";
import { examplesOf, measure, totalsOf } from "./measure.ts";

/** `npm run samples` runs a hundred times as many. */
const cases = 1000;

describe("the causes of a mismatch, judged by all builds that ran", () => {
  it.each([
    ["seeds as ever", 20_261_128],
    ["seeds of today", Date.now() % 2 ** 32],
  ])(
    "are none of them wrong, and of chance none is unknown: %s",
    async (_, seed) => {
      const rows = await measure({ cases, seed });
      const { wrong, unknown } = totalsOf(rows);
      const examples = examplesOf(rows).join("\n");
      expect(wrong, examples).toBe(0);
      expect(unknown, examples).toBeLessThanOrEqual(1);
    },
    240_000,
  );
});
