import { expect, it } from "vitest";
import { Stopwatch } from "../../../src/app/build/stopwatch.ts";

/** A stopwatch on a clock that the test moves, in seconds. */
function onClock() {
  let now = 0;
  const stopwatch = new Stopwatch(() => now * 1000);
  const wait = (seconds: number): void => {
    now += seconds;
  };
  return { stopwatch, wait };
}

it("counts no moment twice where one phase is part of another", async () => {
  const { stopwatch, wait } = onClock();
  await stopwatch.timed("explain", async () => {
    wait(2);
    await stopwatch.timed("variations", async () => wait(30));
    wait(1);
  });
  expect(stopwatch.timings).toEqual([
    { phase: "explain", seconds: 3 },
    { phase: "variations", seconds: 30 },
  ]);
});

it("counts no moment twice where two phases run at once, whichever ends first", async () => {
  const { stopwatch, wait } = onClock();
  let end = (): void => {};
  const long = stopwatch.timed("source", () => new Promise<void>((resolve) => (end = resolve)));
  wait(1);
  await stopwatch.timed("set-up", async () => wait(4));
  wait(2);
  end();
  await long;
  const { timings } = stopwatch;
  expect(timings).toEqual([
    { phase: "source", seconds: 3 },
    { phase: "set-up", seconds: 4 },
  ]);
  expect(timings.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(7);
});

it("counts a phase that failed, one that comes again with its first time, and no time in between", async () => {
  const { stopwatch, wait } = onClock();
  const failing = stopwatch.timed("push", () => {
    wait(1);
    return Promise.reject(new Error("refused"));
  });
  await expect(failing).rejects.toThrow("refused");
  wait(100);
  await stopwatch.timed("push", async () => wait(2));
  expect(stopwatch.timings).toEqual([{ phase: "push", seconds: 3 }]);
});
