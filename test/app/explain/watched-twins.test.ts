import { describe, expect, it } from "vitest";
import { watchTwins } from "../../../src/app/explain/watched-twins.ts";
import { BuildBroke, type RerunOptions } from "../../../src/app/ports/build.ts";
import type { WatchedBuild } from "../../../src/domain/findings/watched-build.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

/** Watches by what a test says, and tells which builds were released. */
function watching(watch: (options: RerunOptions) => Promise<void>, patience = 0) {
  const closed: string[] = [];
  const begun: string[] = [];
  const twins = watchTwins({
    request: request({ vary: ["start-time"] }),
    plan: plan({ containerfile: "FROM base\nRUN one\n" }),
    builder: fakeBuilder({
      watch: async (options): Promise<WatchedBuild> => {
        await options.pace?.begin(options.signal);
        options.signal.throwIfAborted();
        begun.push(options.slot);
        await watch(options);
        return {
          ...{ by: "steps", startedAt: 0, endedAt: 0, steps: [], cut: undefined, unread: 0 },
          read: () => Promise.resolve(undefined),
          close: async () => {
            closed.push(options.slot);
          },
        };
      },
    }),
    reporter: listeningReporter(),
    stepOf: () => undefined,
    stepNetwork: () => "unexpected",
    secondSteps: [],
    patience,
  });
  return { twins, closed, begun };
}

describe("two builds that are watched", () => {
  it("can be ended after the first one, before the second one begins", async () => {
    const { twins, closed, begun } = watching(() => Promise.resolve());
    expect(await twins.first).toMatchObject({ by: "steps" });
    await twins.stop();
    await twins.stop();
    expect(begun).toEqual(["first"]);
    expect([...new Set(closed)]).toEqual(["first"]);
  });

  it("can be ended while the second one runs", async () => {
    const { twins, closed, begun } = watching(async ({ slot, signal }) => {
      if (slot === "first") return;
      await new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(new Error("ended")), { once: true });
      });
    });
    await twins.first;
    while (begun.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await twins.stop();
    expect(closed).toEqual(["first"]);
  });

  it("let the second one begin once it is needed", async () => {
    const { twins, begun } = watching(() => Promise.resolve(), 3_600_000);
    await twins.first;
    twins.goOn();
    expect(await twins.both).toMatchObject({ kind: "watched" });
    expect(begun).toEqual(["first", "second"]);
    await twins.stop();
  });

  it("tell why they could not be watched", async () => {
    const end = { slot: "first", end: "exit status 1", lastLines: [], steps: [] } as const;
    const { twins } = watching(() => Promise.reject(new BuildBroke(end)));
    expect(await twins.first).toBeUndefined();
    expect(await twins.both).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining("exit status 1"),
    });
    await twins.stop();
  });
});
