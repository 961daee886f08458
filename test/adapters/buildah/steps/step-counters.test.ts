import { describe, expect, it } from "vitest";
import { openCounters } from "../../../../src/adapters/buildah/steps/step-counters.ts";

describe("the counters of a step", () => {
  it("can be asked when they are closed, as the other build does that comes to the step just then", async () => {
    const counters = await openCounters(process.pid);
    const moved = await counters.moved();
    const closing = counters.close();
    const meanwhile = counters.moved();
    await closing;
    expect(await counters.moved()).toBe(await meanwhile);
    expect(typeof moved).toBe("number");
  });

  it("are closed once, however often that is asked for", async () => {
    const counters = await openCounters(process.pid);
    await Promise.all([counters.close(), counters.close()]);
    await counters.close();
    expect(typeof (await counters.moved())).toBe("number");
  });
});
