import { describe, expect, it } from "vitest";
import { nameTimes } from "../../../src/app/explain/name-times.ts";
import type { Prober } from "../../../src/app/explain/probe.ts";
import type { Sought } from "../../../src/app/explain/sought.ts";
import { ExtraBuilds } from "../../../src/app/prove/extra-builds.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { VariationName } from "../../../src/domain/build/environment.ts";
import type { CauseId } from "../../../src/domain/findings/cause.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan as planWith } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

const applied: readonly VariationName[] = ["store", "hostname", "clock", "start-time"];
const plan = planWith({ containerfile: "FROM base\nRUN one\n" });
const containerfile = parseContainerfile({ text: plan.containerfile, file: "Containerfile" });

interface Build {
  readonly varied: readonly string[];
  /** The slot of its steps; the same in the two builds of a pair. */
  readonly slot: number;
  /** No two builds have the same. */
  readonly number: number;
}
type Content = (build: Build) => string;

function place(key: string, look: { readonly cause?: CauseId; readonly confidence?: number }) {
  const values = ["before", "before, too"] as const;
  const at = { key, path: key, stage: 0, step: "0.0", line: 2, part: "content", values } as const;
  const diagnosis = { cause: "unknown", confidence: 0, explanation: "", ...look } as const;
  const difference = { path: key, kind: "content", evidence: [], ...diagnosis } as const;
  return { place: at, differences: [difference] } satisfies Sought;
}

/** Asks about places with these contents; each looks as the test says. */
async function named(
  contents: Readonly<Record<string, Content>>,
  run: {
    readonly look?: { readonly cause?: CauseId; readonly confidence?: number };
    readonly most?: number;
    readonly network?: "host";
    readonly vary?: readonly VariationName[];
  } = {},
) {
  const options = {
    request: request({
      extraBuilds: run.most ?? 8,
      ...(run.network === undefined ? {} : { network: run.network }),
    }),
    plan,
    reporter: listeningReporter(),
    builder: fakeBuilder({}),
    scope: { containerfile, buildArgs: [] },
    stepOf: () => undefined,
    stepNetwork: () => "unexpected" as const,
    secondSteps: [],
    applied: run.vary ?? applied,
  };
  const builds = new ExtraBuilds(options);
  const asked: string[] = [];
  const probe: Prober = async (varied, places, pace) => {
    await builds.run([], { plan, lastStage: 0, work: () => Promise.resolve() });
    asked.push(varied.join());
    const build = { varied, slot: Math.ceil(asked.length / 2), number: asked.length };
    expect(pace).toBeDefined();
    return new Map(places.map(({ key }) => [key, contents[key]?.(build) ?? ""]));
  };
  const sought = Object.keys(contents).map((key) => place(key, run.look ?? {}));
  const found = await nameTimes(sought, { ...options, builds, probe });
  return { told: Object.fromEntries(found), asked };
}

const time: Content = ({ slot }) => `at ${slot}`;
const chance: Content = ({ number }) => `drawn ${number}`;
const found = (...variations: readonly VariationName[]) => ({ kind: "found", variations });

describe("a place that comes out otherwise every time", () => {
  it("depends on the time when two builds in step have the same, and no other build had", async () => {
    const { told, asked } = await named({ time });
    expect(told).toEqual({ time: found("start-time") });
    expect(asked).toEqual(["", "store,hostname,clock"]);
  });

  it("is chance when builds in step differ", async () => {
    expect((await named({ chance, time })).told).toEqual({ time: found("start-time") });
  });

  it("is chance when builds in step had by luck what another build had, too", async () => {
    expect((await named({ coin: () => "before" })).told).toEqual({});
  });

  it("depends on a variation besides, which further pairs tell", async () => {
    const mixed: Content = ({ varied, slot }) => `${slot} ${varied.includes("hostname")}`;
    const both = { mixed: found("hostname", "start-time") };
    const look = { cause: "hostname", confidence: 0.9 } as const;
    const { told, asked } = await named({ mixed }, { look });
    expect(told).toEqual(both);
    expect(asked.length).toBeLessThanOrEqual(8);
    expect((await named({ mixed }, { most: 20 })).told).toEqual(both);
    // The time is certain; no build was left for the other one.
    expect((await named({ mixed }, { most: 4 })).told).toEqual({
      mixed: { kind: "partly", variations: ["start-time"] },
    });
  });

  it("is looked at once more where it looks like chance", async () => {
    const luck: Content = ({ slot, number }) => (slot === 1 ? "lucky" : String(number));
    const look = { cause: "random", confidence: 0.5 } as const;
    expect((await named({ luck, time }, { look })).told).toEqual({ time: found("start-time") });
    expect((await named({ time }, { look, most: 2 })).told).toEqual({});
  });

  it("costs no build when it is chance for certain, or cannot be told", async () => {
    const sure = { cause: "random", confidence: 0.95 } as const;
    expect(await named({ chance }, { look: sure })).toEqual({ told: {}, asked: [] });
    expect(await named({ time }, { most: 1 })).toEqual({ told: {}, asked: [] });
    expect(await named({ time }, { vary: ["store"] })).toEqual({ told: {}, asked: [] });
    // Builds that share a world never run at the same time.
    expect(await named({ time }, { network: "host" })).toEqual({ told: {}, asked: [] });
  });
});
