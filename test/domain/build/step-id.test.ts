import fc from "fast-check";
import { expect, it } from "vitest";
import { type StepId, stepKey } from "../../../src/domain/build/step-id.ts";

const trigger = (stage: number, position: number, text = "RUN x"): StepId => ({
  ...{ stage, index: -1, trigger: { position, text } },
});

it("the same step has the same key", () => {
  expect(stepKey({ stage: 1, index: 2 })).toBe(stepKey({ stage: 1, index: 2 }));
  expect(stepKey(trigger(1, 2))).toBe(stepKey(trigger(1, 2)));
  // What is in no Containerfile cannot be told apart.
  expect(stepKey(undefined)).toBe(stepKey(undefined));
});

it("the text of a trigger is not part of its key", () => {
  expect(stepKey(trigger(0, 1, "RUN a"))).toBe(stepKey(trigger(0, 1, "RUN b")));
});

it("no two steps have the same key", () => {
  const number = fc.nat({ max: 30 });
  const id = fc.oneof(
    fc.record({ stage: number, index: number }),
    fc.record({ stage: number, index: number, triggersBefore: fc.integer({ min: 1, max: 30 }) }),
    fc.tuple(number, number).map(([stage, position]) => trigger(stage, position)),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(fc.uniqueArray(id, { selector: (each) => JSON.stringify(each) }), (ids) => {
      expect(new Set(ids.map(stepKey)).size).toBe(ids.length);
    }),
  );
});
