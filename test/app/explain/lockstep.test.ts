import { expect, it } from "vitest";
import { Lockstep } from "../../../src/app/explain/lockstep.ts";
import type { BuildPace } from "../../../src/app/ports/pace.ts";
import { TestClock } from "../../support/clock.ts";

const { signal } = new AbortController();
const arrival = { id: { stage: 0, index: 0 }, sharesNetwork: false };

/** Runs some steps, each after a pause of its own; tells when each started. */
async function run(
  build: BuildPace,
  pauses: readonly number[],
  clock: TestClock,
): Promise<readonly number[]> {
  const starts: number[] = [];
  await build.begin(signal);
  for (const pause of pauses) {
    await new Promise<void>((resolve) => clock.after(pause, resolve));
    const step = await build.step(arrival, signal);
    await step.start(() => Promise.resolve(0));
    starts.push(clock.wall());
    step.ended();
  }
  return starts;
}

it("two builds start each step together, at the beginning of a two-second slot", async () => {
  const clock = new TestClock();
  const lockstep = new Lockstep(clock);
  const both = Promise.all([
    run(lockstep.pace(0), [100, 2_500, 10], clock),
    run(lockstep.pace(1), [900, 10, 10], clock),
  ]);
  await clock.pass(60_000);
  const [one, other] = await both;
  expect(one).toEqual(other);
  expect(one.map((at) => at % 2_000)).toEqual([30, 30, 30]);
});

it("nobody waits for a build that has ended", async () => {
  const clock = new TestClock();
  const lockstep = new Lockstep(clock);
  const starts = run(lockstep.pace(0), [10, 10], clock);
  await clock.pass(60_000);
  lockstep.over(1);
  await clock.pass(1_000);
  expect(await starts).toHaveLength(2);
});

it("an abort ends every wait", async () => {
  const stop = new AbortController();
  const waiting = new Lockstep(new TestClock()).pace(0).begin(stop.signal);
  stop.abort();
  await waiting;
});
