import { describe, expect, it } from "vitest";
import {
  BuildBroke,
  type Builder,
  type BuildOptions,
  type BuiltImage,
  type Reporter,
} from "../../../src/app/ports/build.ts";
import { buildTwins } from "../../../src/app/prove/twin-builds.ts";
import { variationNames } from "../../../src/domain/build/environment.ts";
import type { BuildRequest } from "../../../src/domain/build/request.ts";
import type { StepRun } from "../../../src/domain/build/step-run.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { fakeBuilder } from "../../support/builder.ts";
import { plan as planWith } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

const digest = digestFromHex("a".repeat(64));
const plan = planWith();

const times = { startedAt: 0, endedAt: 1, contextPath: "/context", steps: [] };

function built(options: BuildOptions): BuiltImage {
  return { slot: options.slot, digest, imageId: digest, diffIds: [], seconds: 1, ...times };
}

const stepNetwork = () => "unexpected" as const;
const stepOf = () => undefined;

function builder(build: Builder["build"], noShim?: string): Builder {
  return fakeBuilder({ build, noShim });
}

function silent(): Reporter & { readonly shown: string[] } {
  const shown: string[] = [];
  return {
    shown,
    info: () => undefined,
    warn: () => undefined,
    progress: (text) => shown.push(text),
    openLog: () => ({ line: () => undefined, close: () => undefined }),
    annotate: () => undefined,
  };
}

describe("twin builds", () => {
  it("follow one plan in two environments", async () => {
    const orders: BuildOptions[] = [];
    const work = builder((options) => {
      orders.push(options);
      return Promise.resolve(built(options));
    });
    await buildTwins({
      request: request(),
      plan,
      builder: work,
      reporter: silent(),
      stepOf,
      stepNetwork,
    });
    expect(orders.map(({ environment }) => environment.name)).toEqual(["canonical", "canonical"]);
    expect(orders.map(({ variations }) => variations)).toEqual([[], variationNames]);
    expect(orders.every((options) => options.plan === plan)).toBe(true);
  });

  it("are one build when no proof is asked for", async () => {
    const work = builder((options) => Promise.resolve(built(options)));
    const skip = request({ reproducibility: "skip" });
    const twins = await buildTwins({
      request: skip,
      plan,
      builder: work,
      reporter: silent(),
      stepOf,
      stepNetwork,
    });
    expect(twins.second).toBeUndefined();
  });

  it("end the second build when the first one breaks", async () => {
    const work = builder((options) => {
      if (options.slot === "first") {
        return Promise.reject(
          new BuildBroke({ slot: "first", end: "exit status 7", lastLines: [], steps: [] }),
        );
      }
      return new Promise((_, reject) => {
        options.signal.addEventListener("abort", () => reject(new Error("ended")));
      });
    });
    const run = buildTwins({
      request: request(),
      plan,
      builder: work,
      reporter: silent(),
      stepOf,
      stepNetwork,
    });
    await expect(run).rejects.toMatchObject({ slot: "first", message: "exit status 7" });
  });

  it("wait for the first build when the second breaks, to know that its environment did it", async () => {
    let isFirstDone = false;
    const work = builder(async (options) => {
      if (options.slot === "second") {
        throw new BuildBroke({ slot: "second", end: "exit status 1", lastLines: [], steps: [] });
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
      isFirstDone = true;
      return built(options);
    });
    const run = buildTwins({
      request: request(),
      plan,
      builder: work,
      reporter: silent(),
      stepOf,
      stepNetwork,
    });
    await expect(run).rejects.toMatchObject({ slot: "second" });
    expect(isFirstDone).toBe(true);
  });

  it("show where both are while they run", async () => {
    const reporter = silent();
    const work = builder((options) => {
      options.log.line(options.slot === "first" ? "STEP 2/3: RUN make" : "[1/2] STEP 1/3: FROM x");
      return Promise.resolve(built(options));
    });
    await buildTwins({ request: request(), plan, builder: work, reporter, stepOf, stepNetwork });
    expect(reporter.shown.at(-1)).toBe(
      "build 1: STEP 2/3: RUN make · build 2: [1/2] STEP 1/3: FROM x",
    );
  });

  it("show a long step's beginning, and nothing of other lines", async () => {
    const reporter = silent();
    const work = builder((options) => {
      if (options.slot === "first") {
        options.log.line(`[2/3] STEP 5/7: RUN ${"x".repeat(100)}`);
        options.log.line("its output");
      }
      return Promise.resolve(built(options));
    });
    await buildTwins({ request: request(), plan, builder: work, reporter, stepOf, stepNetwork });
    expect(reporter.shown).toEqual([`build 1: [2/3] STEP 5/7: RUN ${"x".repeat(56)}`]);
  });
});

it("keeps the labels that Twofold adds, a step each, out of both logs", async () => {
  const lines: string[] = [];
  const reporter: Reporter = {
    ...silent(),
    openLog: () => ({ line: (text) => lines.push(text), close: () => undefined }),
  };
  const work = builder((options) => {
    options.log.line('[2/2] STEP 3/4: LABEL "dev.twofold.source-id"="x"');
    options.log.line("[2/2] STEP 2/4: LABEL mine=1");
    return Promise.resolve(built(options));
  });
  await buildTwins({ request: request(), plan, builder: work, reporter, stepOf, stepNetwork });
  expect(lines).toEqual(["[2/2] STEP 2/4: LABEL mine=1", "[2/2] STEP 2/4: LABEL mine=1"]);
});

describe("a step that the second build ran without a network", () => {
  const id = { stage: 0, index: 0 };
  const cut: StepRun = { id, applied: ["network"], notApplied: [] };

  it("is run again with it when the first build's one moved bytes", async () => {
    const asked: string[] = [];
    const work = builder((options) => {
      asked.push(`${options.slot} ${options.stepNetwork(id)}`);
      const first: StepRun = { id, applied: [], notApplied: [], bytesMoved: 4096 };
      if (options.slot === "first") return Promise.resolve({ ...built(options), steps: [first] });
      if (options.stepNetwork(id) === "expected") return Promise.resolve(built(options));
      return Promise.reject(
        new BuildBroke({ slot: "second", end: "exit status 1", lastLines: [], steps: [cut] }),
      );
    });
    const twins = await buildTwins({
      request: request(),
      plan,
      builder: work,
      reporter: silent(),
      stepOf,
      stepNetwork,
    });
    expect(asked).toEqual(["first unexpected", "second unexpected", "second expected"]);
    expect(twins.stepNetwork(id)).toBe("expected");
  });

  it("stands when the first one's moved none", async () => {
    const work = builder((options) => {
      const quiet: StepRun = { id, applied: [], notApplied: [], bytesMoved: 0 };
      return Promise.resolve({
        ...built(options),
        steps: [options.slot === "first" ? quiet : cut],
      });
    });
    const twins = await buildTwins({
      request: request(),
      plan,
      builder: work,
      reporter: silent(),
      stepOf,
      stepNetwork,
    });
    expect(twins.second?.steps).toEqual([cut]);
  });
});

describe("builds whose steps could reach each other", () => {
  /** What happened, in order. */
  async function events(changes: Partial<BuildRequest>, noShim?: string): Promise<string[]> {
    const seen: string[] = [];
    const work = builder(async (options) => {
      await options.pace?.begin(options.signal);
      seen.push(`${options.slot} begins`);
      await new Promise((resolve) => setTimeout(resolve, options.slot === "first" ? 20 : 0));
      seen.push(`${options.slot} ends`);
      return built(options);
    }, noShim);
    await buildTwins({
      ...{ request: request({ vary: [], ...changes }), plan, builder: work },
      ...{ reporter: silent(), stepOf, stepNetwork },
      onFirst: () => seen.push("the first is there"),
    });
    return seen;
  }

  const inTurn = ["first begins", "first ends", "second begins", "second ends"];

  it("run one after the other", async () => {
    const builds = (seen: readonly string[]) => seen.filter((text) => !text.endsWith("there"));
    expect(builds(await events({ network: "host" }))).toEqual(inTurn);
    expect(builds(await events({}, "no runtime works"))).toEqual(inTurn);
  });

  it("and others side by side, the first one's image not waiting for the second", async () => {
    const seen = await events({});
    expect(seen.slice(0, 2)).toEqual(["first begins", "second begins"]);
    expect(seen.slice(-2)).toEqual(["first ends", "the first is there"]);
  });
});
