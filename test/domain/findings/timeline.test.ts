import fc from "fast-check";
import { expect, it } from "vitest";
import { lanesOf, type Span } from "../../../src/domain/findings/timeline.ts";

const span = (lane: string, name: string, [start, end]: readonly [number, number]): Span => ({
  ...{ kind: "phase", lane, name, start, seconds: end - start },
});

it("puts spans that overlap into rows of their own, and others into one", () => {
  const spans = [
    span("run", "push", [8, 9]),
    span("run", "builds", [1, 8]),
    span("run", "bases", [0, 2]),
    span("build 1", "FROM scratch", [2, 3]),
  ];
  const names = lanesOf(spans).map(({ lane, rows }) => [
    lane,
    ...rows.map((row) => row.map(({ name }) => name)),
  ]);
  expect(names).toEqual([
    ["run", ["bases", "push"], ["builds"]],
    ["build 1", ["FROM scratch"]],
  ]);
});

it("loses no span, and lets none overlap another in its row", () => {
  const times = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 60 });
  fc.assert(
    fc.property(times, (given) => {
      const spans = given.map(([start, length], index) =>
        span("run", String(index), [start, start + length]),
      );
      const rows = lanesOf(spans).flatMap((lane) => lane.rows);
      expect(rows.flat()).toHaveLength(spans.length);
      for (const row of rows) {
        for (const [index, { start }] of row.entries()) {
          const before = row[index - 1];
          if (before !== undefined)
            expect(before.start + before.seconds).toBeLessThanOrEqual(start);
        }
      }
    }),
  );
});
