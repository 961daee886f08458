import { describe, expect, it } from "vitest";
import { savedArtifacts } from "../../../src/app/build/saved-artifacts.ts";
import { BuildBroke, type RerunOptions } from "../../../src/app/ports/build.ts";
import type { S2iRecipe } from "../../../src/domain/build/s2i.ts";
import { type Digest, digestFromHex } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan as planWith } from "../../support/plan.ts";
import { request as requestWith } from "../../support/request.ts";

const digest = digestFromHex("a".repeat(64));
const never = () => Promise.reject(new Error("not asked for"));
const recipe: S2iRecipe = {
  ...{ kind: "s2i", builderImage: "builder:1", runtimeArtifacts: [] },
  ...{ method: "build", incremental: true },
};
const saving = { script: "/usr/bin/save-artifacts", user: "1001" };

interface World {
  readonly saving?: typeof saving | undefined;
  /** What the registry has under the tags. */
  readonly served?: Readonly<Record<string, Digest>>;
  /** How many bytes the previous image saves, or why it cannot. */
  readonly saves?: number | Error;
}

/** Asks for what was saved, of the image with two tags. */
async function asked(world: World = {}) {
  const { served = { "shop:1": digest }, saves = 512 } = world;
  const given = "saving" in world ? world.saving : saving;
  const builds: RerunOptions[] = [];
  const fetched: string[] = [];
  const closed: string[] = [];
  const reporter = listeningReporter();
  const none = { diffIds: [], published: [], labelNames: [], annotationNames: [], triggers: [] };
  const builder = fakeBuilder({
    newFolder: (name) => `/work/${name}`,
    importBases: () =>
      Promise.resolve([
        { pinned: "shop@pinned", local: "localhost/shop", digest, imageId: digest, ...none },
      ]),
    buildAgain: (options) => {
      builds.push(options);
      if (saves instanceof Error) return Promise.reject(saves);
      const times = { startedAt: 0, endedAt: 1, contextPath: "", steps: [], seconds: 1 };
      return Promise.resolve({
        built: { slot: "first", digest, imageId: digest, diffIds: [], ...times },
        exportImage: () => Promise.resolve(digest),
        close: () => Promise.resolve(void closed.push(options.name)),
      });
    },
  });
  const secrets = [{ id: "token", path: "/secrets/token" }];
  const saved = await savedArtifacts(
    {
      request: requestWith({ recipe }),
      references: ["shop:1", "shop:latest"],
      timed: (_, work) => work(),
      prepared: given === undefined ? {} : { saving: given },
      builder,
      ports: {
        reporter,
        registry: {
          ...{ resolve: never, tryPush: never, push: never },
          served: (reference) => Promise.resolve(served[reference]),
          fetch: ({ from }) => {
            fetched.push(from.kind === "registry" ? from.reference : from.kind);
            return Promise.resolve();
          },
        },
        takeOnlyFile: () => Promise.resolve(saves instanceof Error ? 0 : saves),
      },
    },
    planWith({ secrets, target: "ship", labels: [{ name: "a", value: "1" }] }),
  );
  return { saved, builds, fetched, closed, told: reporter.told.join("\n") };
}

describe("what a previous image saved", () => {
  it("is a secret of the first build, made by that image's own script", async () => {
    const { saved, builds, closed, told } = await asked();
    expect(saved).toEqual({ id: "s2i-artifacts", path: "/work/script-output" });
    expect(builds[0]?.plan.containerfile).toMatch(
      /^FROM localhost\/shop AS writer\nUSER 1001\nRUN .*\/usr\/bin\/save-artifacts/,
    );
    expect(closed).toEqual(["script-output"]);
    expect(told).toContain(`the first build gets what docker.io/library/shop@${digest} saved`);
  });

  it("is saved by an image that has no secret, label or network of the build", async () => {
    const { builds } = await asked();
    expect(builds[0]?.plan).toMatchObject({ secrets: [], labels: [], folders: [] });
    expect(builds[0]?.plan.target).toBeUndefined();
    expect(builds[0]?.stepNetwork(undefined)).toBe("off");
  });

  it("is of the first tag that has an image, by its digest", async () => {
    const { fetched } = await asked({ served: { "shop:latest": digest } });
    expect(fetched).toEqual([`docker.io/library/shop@${digest}`]);
  });

  it.each<[string, World]>([
    ["no tag has an image", { served: {} }],
    ["the recipe has no script for it", { saving: undefined }],
  ])("is not asked for where %s", async (_, world) => {
    const { saved, builds } = await asked(world);
    expect(saved).toBeUndefined();
    expect(builds).toEqual([]);
  });

  it("is nothing where the script writes nothing", async () => {
    const { saved, told } = await asked({ saves: 0 });
    expect(saved).toBeUndefined();
    expect(told).toContain("saves no artifacts, so both builds are clean");
  });

  it.each([
    new BuildBroke({ slot: "first", end: "exit status 7", lastLines: [], steps: [] }),
    new Failure({ code: "registry", message: "Gone.", fix: "Try again." }),
  ])("ends no build where it cannot be saved: %s", async (saves) => {
    const { saved, told } = await asked({ saves });
    expect(saved).toBeUndefined();
    expect(told).toMatch(/could not save artifacts \(.+\), so both builds are clean/);
  });

  it.each([
    new Failure({ code: "interrupted", message: "Interrupted.", fix: "Run it again." }),
    new TypeError("a bug"),
  ])("ends the run for what is no trouble of the previous image: %s", async (saves) => {
    await expect(asked({ saves })).rejects.toBe(saves);
  });
});
