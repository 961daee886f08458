import { expect, it } from "vitest";
import { ExtraBuilds } from "../../../src/app/prove/extra-builds.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { StepRun } from "../../../src/domain/build/step-run.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

const containerfile = parseContainerfile({ text: "FROM base\nRUN one\n", file: "Containerfile" });

/** Runs two builds at once, and tells when each began and ended. */
async function twoBuilds(secondSteps: readonly StepRun[], noShim?: string) {
  const builds = new ExtraBuilds({
    request: request(),
    plan: plan(),
    reporter: listeningReporter(),
    builder: fakeBuilder(noShim === undefined ? {} : { noShim }),
    scope: { containerfile, buildArgs: [] },
    stepOf: () => undefined,
    stepNetwork: () => "expected",
    secondSteps,
  });
  const seen: string[] = [];
  const one = (): Promise<void> =>
    builds.run([], {
      plan: plan(),
      lastStage: 0,
      work: async ({ name }) => {
        seen.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        seen.push(`${name} ends`);
      },
    });
  await Promise.all([one(), one()]);
  return seen;
}

const sideBySide = ["extra-1 begins", "extra-2 begins", "extra-1 ends", "extra-2 ends"];
const inTurn = ["extra-1 begins", "extra-1 ends", "extra-2 begins", "extra-2 ends"];
const step: StepRun = { id: { stage: 0, index: 0 }, applied: [], notApplied: [] };

it("builds that look for a variation run side by side", async () => {
  expect(await twoBuilds([step])).toEqual(sideBySide);
});

it("they run one after the other where their steps could ask each other", async () => {
  expect(await twoBuilds([{ ...step, sharesNetwork: true }])).toEqual(inTurn);
  expect(await twoBuilds([], "no runtime works")).toEqual(inTurn);
});

it("a step without a network in the two builds has none in another one", async () => {
  const builds = new ExtraBuilds({
    request: request({ hermetic: { fetchStages: [] } }),
    plan: plan(),
    reporter: listeningReporter(),
    builder: fakeBuilder({}),
    scope: { containerfile, buildArgs: [] },
    stepOf: () => undefined,
    stepNetwork: () => "off",
    // Beside a step without a network, the other variations are applied.
    secondSteps: [{ ...step, applied: ["clock", "file-order"] }],
  });
  const network = await builds.run(["clock"], {
    ...{ plan: plan(), lastStage: 0 },
    work: async ({ stepNetwork }) => [{ stage: 0, index: 0 }, undefined].map(stepNetwork),
  });
  expect(network).toEqual(["off", "off"]);
});

it("a step that kept its own modes in the second build keeps them in another one", async () => {
  const builds = new ExtraBuilds({
    request: request(),
    plan: plan(),
    reporter: listeningReporter(),
    builder: fakeBuilder({}),
    scope: { containerfile, buildArgs: [] },
    stepOf: () => undefined,
    stepNetwork: () => "unexpected",
    secondSteps: [{ ...step, ownModes: true }],
  });
  const own = await builds.run(["umask"], {
    ...{ plan: plan(), lastStage: 0 },
    work: async ({ ownModes }) => [0, 1].map((index) => ownModes?.({ stage: 0, index })),
  });
  expect(own).toEqual([true, false]);
});
