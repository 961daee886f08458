import { describe, expect, it } from "vitest";
import type { BuildPace, PacedStep } from "../../../src/app/ports/pace.ts";
import { type PaceOptions, TwinPace } from "../../../src/app/prove/pace.ts";
import type { StepId } from "../../../src/domain/build/step-id.ts";
import type { StepRun } from "../../../src/domain/build/step-run.ts";
import { TestClock } from "../../support/clock.ts";

const { signal } = new AbortController();
const wanted: PaceOptions = {
  keepsApart: true,
  oneAfterTheOther: false,
  seesSteps: true,
  isWithoutSteps: false,
};
const own = { sharesNetwork: false };
const a = { stage: 0, index: 0 };
const b = { stage: 0, index: 1 };
const c = { stage: 0, index: 2 };

function paced(options: Partial<PaceOptions> = {}) {
  const clock = new TestClock();
  const pace = new TwinPace({ ...wanted, ...options, clock });
  const before = clock.now();
  return { clock, pace, follower: pace.follower(), since: () => clock.now() - before };
}

/** Follows one of the build's steps to its start, and says when that was. */
function startOf(build: BuildPace, id: StepId | undefined, now: () => number, more = own) {
  const found: { at?: number; step?: PacedStep } = {};
  void build.step({ id, ...more }, signal).then(async (step) => {
    found.step = step;
    await step.start(() => Promise.resolve(0));
    found.at = now();
  });
  return found;
}

function ran(id: StepId | undefined, more: Partial<StepRun> = {}): StepRun {
  return { id, applied: [], notApplied: [], ...more };
}

async function leads(build: BuildPace, id: StepId | undefined): Promise<PacedStep> {
  const step = await build.step({ id, ...own }, signal);
  await step.start(() => Promise.resolve(77));
  return step;
}

describe("the second build's step", () => {
  it("starts two seconds after the first one's short step has ended", async () => {
    const { clock, pace, follower, since } = paced();
    const first = await leads(pace.first, a);
    const second = startOf(follower, a, since);
    await clock.pass(100);
    first.ended();
    first.closed(ran(a));
    await clock.pass(2_000);
    expect(second.at).toBeUndefined();
    await clock.pass(1_000);
    expect(second.at).toBe(2_120);
    second.step?.ended();
    expect(second.step?.closed(ran(a)).applied).toEqual(["start-time"]);
  });

  it("starts while a long one goes on, more than two seconds behind it", async () => {
    const { clock, pace, follower, since } = paced();
    const first = await leads(pace.first, a);
    const second = startOf(follower, a, since);
    await clock.pass(60_000);
    expect(second.at).toBe(2_200);
    first.ended();
    await clock.pass(2_000);
    second.step?.ended();
    expect(second.step?.closed(ran(a)).applied).toEqual(["start-time"]);
  });

  it("did not keep clear of it when it caught up in the middle", async () => {
    const { clock, pace, follower, since } = paced();
    const first = await leads(pace.first, a);
    const second = startOf(follower, a, since);
    await clock.pass(60_000);
    first.ended();
    await clock.pass(1_990);
    second.step?.ended();
    const run = second.step?.closed(ran(a));
    expect(run?.applied).toEqual([]);
    expect(run?.notApplied).toEqual([
      {
        variation: "start-time",
        reason: "the second build caught up with the first one in the middle of the step",
      },
    ]);
  });

  it("waits once: steps that take the same time in both builds find the lag kept", async () => {
    const { clock, pace, follower, since } = paced();
    const ids = Array.from({ length: 20 }, (_, index) => ({ stage: 0, index }));
    const run = async (build: BuildPace): Promise<void> => {
      for (const id of ids) {
        const step = await build.step({ id, ...own }, signal);
        await step.start(() => Promise.resolve(0));
        await new Promise<void>((resolve) => clock.after(300, resolve));
        step.ended();
        step.closed(ran(id));
      }
    };
    let endedAt: number | undefined;
    void run(pace.first);
    void run(follower).then(() => {
      endedAt = since();
    });
    await clock.pass(30_000);
    expect(endedAt).toBe(20 * 300 + 2_320);
  });

  it("knows what the first one's has moved over the network", async () => {
    const { clock, pace, follower, since } = paced();
    const first = await leads(pace.first, a);
    first.ended();
    first.closed(ran(a, { bytesMoved: 12 }));
    const second = startOf(follower, a, since);
    await leads(pace.first, b);
    await clock.pass(3_000);
    expect(second.step?.forerun).toEqual({ kind: "ended", run: ran(a, { bytesMoved: 12 }) });
    const next = startOf(follower, b, since);
    await clock.pass(3_000);
    expect(next.step?.forerun).toEqual({ kind: "running", bytesSoFar: 77 });
  });

  it.each([undefined, a])("is told from another one with identity %j by order", async (id) => {
    const { clock, pace, follower, since } = paced();
    const one = await leads(pace.first, id);
    one.ended();
    one.closed(ran(id, { bytesMoved: 1 }));
    const two = await leads(pace.first, id);
    two.ended();
    two.closed(ran(id, { bytesMoved: 2 }));
    startOf(follower, id, since);
    const second = startOf(follower, id, since);
    await clock.pass(5_000);
    expect(second.step?.forerun).toMatchObject({ run: { bytesMoved: 2 } });
  });
});

describe("the second build never waits for what will not come", () => {
  it("when the first one has ended", async () => {
    const { clock, pace, follower, since } = paced();
    await pace.first.begin(signal);
    const second = startOf(follower, a, since);
    await clock.pass(600_000);
    expect(second.at).toBeUndefined();
    pace.firstIsOver();
    await clock.pass(0);
    expect(second.at).toBe(600_000);
    expect(second.step?.forerun).toEqual({ kind: "unknown" });
    expect(second.step?.closed(ran(a)).notApplied).toHaveLength(1);
  });

  it("when the first one went past the step", async () => {
    const { clock, pace, follower, since } = paced();
    const other = await leads(pace.first, b);
    other.ended();
    const second = startOf(follower, a, since);
    await clock.pass(5_000);
    expect(second.at).toBeUndefined();
    await leads(pace.first, c);
    await clock.pass(0);
    expect(second.at).toBe(5_000);
  });

  it("when the run is stopped", async () => {
    const { follower } = paced();
    const stop = new AbortController();
    const waits = [follower.begin(stop.signal), follower.step({ id: a, ...own }, stop.signal)];
    stop.abort();
    await Promise.all(waits);
  });
});

describe("the second build", () => {
  it("begins behind the first: folders that COPY makes have times, too", async () => {
    const { clock, pace, follower, since } = paced();
    let at: number | undefined;
    void follower.begin(signal).then(() => {
      at = since();
    });
    await clock.pass(500);
    await pace.first.begin(signal);
    await clock.pass(10_000);
    expect(at).toBe(2_700);
  });

  it("begins at once where no step could read a time, and a base's own one is kept apart", async () => {
    const { clock, pace, follower, since } = paced({ isWithoutSteps: true });
    let at: number | undefined;
    void follower.begin(signal).then(() => {
      at = since();
    });
    await clock.pass(0);
    expect(at).toBe(0);
    await pace.first.begin(signal);
    await leads(pace.first, a);
    const second = startOf(follower, a, since);
    await clock.pass(10_000);
    expect(second.at).toBe(2_200);
  });

  it("begins when the first one has ended where they share a world", async () => {
    const { clock, pace, follower, since } = paced({ oneAfterTheOther: true, seesSteps: false });
    let at: number | undefined;
    void follower.begin(signal).then(() => {
      at = since();
    });
    await pace.first.begin(signal);
    await clock.pass(30_000);
    expect(at).toBeUndefined();
    pace.firstIsOver();
    await clock.pass(10_000);
    expect(at).toBe(32_020);
  });

  it("waits for the first one's end with the step that turns out to share its network", async () => {
    const { clock, pace, follower, since } = paced({ keepsApart: false });
    const shared = { sharesNetwork: true };
    const first = await pace.first.step({ id: a, ...shared }, signal);
    await first.start(() => Promise.resolve(undefined));
    // A step that is cut off reaches nobody.
    const cutOff = startOf(follower, a, since);
    await clock.pass(0);
    expect(cutOff.at).toBe(0);
    const second = startOf(follower, b, since, shared);
    await clock.pass(30_000);
    expect(second.at).toBeUndefined();
    pace.firstIsOver();
    await clock.pass(0);
    expect(second.at).toBe(30_000);
  });

  it("keeps step with the first one without the variation", async () => {
    const { clock, pace, follower, since } = paced({ keepsApart: false });
    await pace.first.begin(signal);
    await follower.begin(signal);
    await leads(pace.first, a);
    const second = startOf(follower, a, since);
    await clock.pass(0);
    expect(second.at).toBe(0);
    second.step?.ended();
    expect(second.step?.closed(ran(a))).toEqual(ran(a));
  });
});
