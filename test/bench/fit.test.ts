import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benchModule } from "./modules.ts";

const { fitLine, spread } = await benchModule("fit.mjs");

describe("the line through the points of a curve", () => {
  it("is the line that the points lie on", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.uniqueArray(fc.integer({ min: 0, max: 50_000 }), { minLength: 2, maxLength: 8 }),
        (base, slope, xs) => {
          const line = fitLine(xs.map((x) => ({ x, y: base + slope * x })));
          const last = Math.max(...xs);
          expect(line.base + line.slope * last).toBeCloseTo(base + slope * last, 3);
          expect(line.off).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it("says how far the farthest point is from it, as a part of that point", () => {
    const line = fitLine([
      { x: 0, y: 1 },
      { x: 1, y: 1 },
      { x: 2, y: 4 },
    ]);
    const distances = [1, 1, 4].map((y, x) => Math.abs(line.base + line.slope * x - y) / y);
    expect(line.off).toBeCloseTo(Math.max(...distances), 9);
    expect(line.off).toBeGreaterThan(0.2);
  });

  it("does not let one large point outweigh the small ones", () => {
    const small = [1, 2, 3, 4].map((x) => ({ x, y: x }));
    const { slope } = fitLine([...small, { x: 1000, y: 3000 }]);
    expect(Math.abs(slope - 1)).toBeLessThan(Math.abs(slope - 3));
  });

  it.each([
    [[]],
    [[{ x: 1, y: 2 }]],
    [
      [
        { x: 1, y: 2 },
        { x: 1, y: 3 },
      ],
    ],
  ])("is refused for points that name no line: %j", (points) => {
    expect(() => fitLine(points)).toThrow("two different points");
  });
});

describe("the spread of runs", () => {
  it("is the median with the least and the most", () => {
    expect(spread([3, 1, 2])).toEqual({ middle: 2, least: 1, most: 3 });
    expect(spread([4, 1])).toEqual({ middle: 2.5, least: 1, most: 4 });
  });
});
