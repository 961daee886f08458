import { describe, expect, it } from "vitest";
import { RootPace } from "../../../src/adapters/bootstrap/pace.ts";
import { type OneRun, runTwice } from "../../../src/adapters/bootstrap/twice.ts";

const step = "Setting up tzdata (2026a-0) ...";

/** A pace whose clock is moved by hand, and which never waits. */
class PaceByHand extends RootPace {
  override async startLater(): Promise<void> {}
  override async startAfterwards(): Promise<void> {}
}

describe("RootPace", () => {
  it("lets the second run reach a step more than two seconds after the first one", () => {
    let now = 0;
    const pace = new RootPace(() => now);
    pace.first(step);
    now = 4000;
    expect(pace.isTooClose(step)).toBe(false);
  });

  it("says that the second run is too close where two times could be in one slot of a zip", () => {
    let now = 0;
    const pace = new RootPace(() => now);
    pace.first(step);
    now = 1999;
    expect(pace.isTooClose(step)).toBe(true);
  });

  it("says so where the first run has not reached the step", () => {
    const pace = new RootPace(() => 0);
    expect(pace.isTooClose(step)).toBe(true);
    pace.firstIsOver();
    expect(pace.isTooClose(step)).toBe(false);
  });

  it("tells a step that comes twice from the first time it came", () => {
    let now = 0;
    const pace = new RootPace(() => now);
    pace.first(step);
    now = 60_000;
    pace.first(step);
    expect(pace.isTooClose(step)).toBe(false);
    expect(pace.isTooClose(step)).toBe(true);
  });

  it("takes no other line for a step", () => {
    expect(new RootPace(() => 0).isTooClose("Reading package lists...")).toBe(false);
  });
});

/** Runs something twice that prints lines, and returns what ran, in order. */
async function ran(
  pace: RootPace,
  lines: (run: OneRun) => Promise<void>,
  signal = new AbortController().signal,
): Promise<readonly string[]> {
  const events: string[] = [];
  const named = ({ slot, place }: OneRun): string => `${slot} in ${place}`;
  await runTwice(
    "/run",
    signal,
    async (run) => {
      events.push(`begins ${named(run)}`);
      await lines(run);
      run.signal.throwIfAborted();
      events.push(`ends ${named(run)}`);
    },
    pace,
  );
  return events;
}

describe("runTwice", () => {
  it("runs side by side as long as the second one stays behind", async () => {
    let now = 0;
    const pace = new PaceByHand(() => now);
    const events = await ran(pace, async ({ slot, onLine }) => {
      if (slot === "second") now = 10_000;
      onLine(step);
      await Promise.resolve();
    });
    expect(events.filter((event) => event.startsWith("begins"))).toEqual([
      "begins first in /run/first",
      "begins second in /run/second/in-another-folder",
    ]);
  });

  it("stops the second one when it catches up, and runs it after the first one has ended", async () => {
    const pace = new PaceByHand(() => 0);
    const events = await ran(pace, async ({ slot, place, onLine }) => {
      if (slot === "second") onLine(step);
      // The first one takes longer than the second one's first try.
      else for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
      expect(place).toMatch(/^\/run\//);
    });
    expect(events).toEqual([
      "begins first in /run/first",
      "begins second in /run/second/in-another-folder",
      "ends first in /run/first",
      "begins second in /run/second-alone/in-another-folder",
      "ends second in /run/second-alone/in-another-folder",
    ]);
  });

  it("fails as the first one does, and does not try again", async () => {
    const tried: string[] = [];
    const failing = runTwice(
      "/run",
      new AbortController().signal,
      async ({ slot, signal }) => {
        tried.push(slot);
        if (slot === "first") throw new Error("no room");
        await new Promise((resolve) => setImmediate(resolve));
        signal.throwIfAborted();
      },
      new PaceByHand(() => 0),
    );
    await expect(failing).rejects.toThrow("no room");
    expect(tried).toEqual(["first", "second"]);
  });
});
