import { expect, it } from "vitest";
import type { PacedStep } from "../../../src/app/ports/pace.ts";
import { TwinPace } from "../../../src/app/prove/pace.ts";
import { TestClock } from "../../support/clock.ts";

const step = { id: { stage: 0, index: 0 }, sharesNetwork: true };
const { signal } = new AbortController();

it("a step that shares a network waits for the first build's end, also when it comes to it first", async () => {
  const clock = new TestClock();
  const pace = new TwinPace({
    keepsApart: false,
    oneAfterTheOther: false,
    isWithoutSteps: false,
    seesSteps: true,
    clock,
  });
  let second: PacedStep | undefined;
  void pace
    .follower()
    .step(step, signal)
    .then((paced) => {
      second = paced;
    });
  await clock.pass(1_000);
  expect(second).toBeUndefined();
  await (await pace.first.step(step, signal)).start(() => Promise.resolve(undefined));
  await clock.pass(1_000);
  expect(second).toBeUndefined();
  pace.firstIsOver();
  await clock.pass(0);
  expect(second).toBeDefined();
});
