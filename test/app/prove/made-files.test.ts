import { describe, expect, it } from "vitest";
import type {
  CommandOptions,
  PrebuiltTools,
  TakeOptions,
} from "../../../src/app/ports/prebuilt.ts";
import { makeFiles } from "../../../src/app/prove/made-files.ts";
import { canonicalEnvironment } from "../../../src/domain/build/environments.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { known, unknown } from "../../../src/domain/source/checkout.ts";
import type { Means } from "../../../src/variations/step.ts";
import { listeningReporter } from "../../support/builder.ts";

const lacks = { lacks: "a test has none" };
const means: Means = {
  ...{ cpus: lacks, kernelName: lacks, fileOrder: lacks, faketime: lacks, network: lacks },
};
const revision = "9".repeat(40);
const source = { id: "", repository: "", offset: "", version: "", revision };
const place = { remote: undefined, onRemote: unknown("not asked"), pullRefs: known([]) };

function tools() {
  const calls: { run: CommandOptions[]; take: TakeOptions[]; checkOut: unknown[] } = {
    ...{ run: [], take: [], checkOut: [] },
  };
  const fake: PrebuiltTools = {
    take: (options) => {
      calls.take.push(options);
      return Promise.resolve({ folder: options.to, digest: digestOf(Buffer.from("")) });
    },
    checkOut: (options) => {
      calls.checkOut.push(options);
      return Promise.resolve();
    },
    hasChanges: () => Promise.resolve(false),
    run: (options) => {
      calls.run.push(options);
      const { environment } = options;
      const variations = { applied: [], notApplied: [] };
      return Promise.resolve({ startedAt: 1, endedAt: 2, environment, variations });
    },
    pause: () => Promise.resolve(),
    writeLayout: () => Promise.resolve(),
  };
  return { calls, fake };
}

function make(fake: PrebuiltTools, changes: Partial<Parameters<typeof makeFiles>[0]> = {}) {
  return makeFiles({
    recipe: {
      ...{ kind: "prebuilt", files: [{ path: "dist", to: "/srv" }], make: ["make"] },
      ...{ runtimeImage: "", command: ["/a"], user: "1", env: [], expose: [] },
    },
    request: { network: "default" },
    reading: { source, place, root: "/src" },
    context: { path: "/src/services/web", leavesOut: () => false },
    tools: fake,
    builder: { newFolder: (name) => `/job/${name}-1`, means },
    reporter: listeningReporter(),
    title: "the first run of the command",
    environment: canonicalEnvironment(undefined),
    variations: [],
    ...changes,
  });
}

describe("the files that a command makes", () => {
  it("are made in a clean checkout of the commit, in the folder of the context", async () => {
    const { calls, fake } = tools();
    const { folder } = await make(fake);
    expect(calls.checkOut).toEqual([{ root: "/src", revision, folder: "/job/prebuilt-1/source" }]);
    expect(folder).toBe("/job/prebuilt-1/source/services/web");
    expect(calls.run[0]).toMatchObject({ folder, isOffline: false });
    expect(calls.take[0]).toMatchObject({ from: folder, isMade: true });
  });

  it("are made at another path where that is varied", async () => {
    const { calls, fake } = tools();
    await make(fake, { variations: ["context"] });
    expect(calls.run[0]?.folder).toBe("/job/prebuilt-1/in/another/place/source/services/web");
    expect(calls.run[0]?.place).toBe("/job/prebuilt-1/in/another/own");
  });

  it.each([{ network: "none" }, { network: "default", hermetic: { fetchStages: [] } }] as const)(
    "are made without a network for %j",
    async (request) => {
      const { calls, fake } = tools();
      await make(fake, { request });
      expect(calls.run[0]?.isOffline).toBe(true);
    },
  );

  it("need a commit", async () => {
    const { fake } = tools();
    const none = { source: { ...source, revision: "" }, place: undefined, root: "/src" };
    await expect(make(fake, { reading: none })).rejects.toThrow(
      "it runs in clean checkouts of a commit, and the context is in none.",
    );
  });
});
