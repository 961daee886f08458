import { describe, expect, it } from "vitest";
import {
  artifactsCached,
  cacheArtifacts,
  cacheFor,
} from "../../../src/app/build/cached-artifacts.ts";
import type { KeptFiles } from "../../../src/app/ports/kept-between-runs.ts";
import type { S2iRecipe } from "../../../src/domain/build/s2i.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import type { NamedSecret } from "../../../src/traces/build-traces.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { imageOf, tarOf } from "../../support/layers.ts";
import { realReaders } from "../../support/readers.ts";
import { request as requestWith } from "../../support/request.ts";
import { noS2i } from "../../support/s2i-reader.ts";

const never = () => Promise.reject(new Error("not asked for"));
const recipe: S2iRecipe = {
  ...{ kind: "s2i", builderImage: "registry.test/builder:1", runtimeArtifacts: [] },
  ...{ method: "build", incremental: true },
};

interface World {
  /** What the cache has, by its name. */
  readonly kept?: Map<string, string>;
  readonly unpackLayer?: () => Promise<number>;
  readonly secrets?: readonly NamedSecret[];
  readonly platform?: string;
}

async function runIn(world: World) {
  const kept = world.kept ?? new Map<string, string>();
  const cache: KeptFiles = {
    restore: (name) => Promise.resolve(kept.has(name)),
    save: (name, file) => Promise.resolve(kept.set(name, file).has(name)),
  };
  const reporter = listeningReporter();
  const wrote = await tarOf([{ name: "cache", content: "token: abcdefgh12345678" }]);
  const { platform, secrets = [] } = world;
  const run = {
    request: requestWith(platform === undefined ? {} : { platform }),
    references: [],
    reading: {
      source: {
        ...{ id: "github.com/acme/shop,1.0.0", repository: "github.com/acme/shop", offset: "" },
        ...{ version: "1.0.0", revision: "a".repeat(40) },
      },
    },
    timed: <T>(_: string, work: () => Promise<T>) => work(),
    builder: fakeBuilder({ newFolder: (name) => `/work/${name}` }),
    ports: {
      reporter,
      registry: { resolve: never, tryPush: never, served: never, fetch: never, push: never },
      s2i: noS2i,
      artifacts: () =>
        Promise.resolve({
          ...{ open: never, unpack: never, between: cache },
          pack: () =>
            Promise.resolve({ digest: digestFromHex("a".repeat(64)), layer: "/work/layer" }),
          unpackLayer: world.unpackLayer ?? (() => Promise.resolve(512)),
        }),
      openImage: () => Promise.resolve(imageOf({ layers: [wrote] })),
      readers: realReaders,
      secrets,
      signal: new AbortController().signal,
    },
  };
  return { run, cache, kept, told: reporter.told };
}

describe("what a builder saved, of an image for no registry", () => {
  it("is in the runner's cache, and given to the next first build", async () => {
    const { run, cache, kept, told } = await runIn({});
    expect(await artifactsCached(run, { recipe, cache })).toBeUndefined();
    await cacheArtifacts(run, { recipe, cache, file: "/work/saved.tar" });
    expect([...kept.values()]).toEqual(["/work/layer"]);
    expect(await artifactsCached(run, { recipe, cache })).toEqual({
      id: "s2i-artifacts",
      path: "/work/cached-file",
    });
    expect(told).toContain("what the builder saved is kept in the runner's cache");
  });

  it("is not another builder's, nor another platform's, but that of another version", async () => {
    const { run, cache, kept } = await runIn({});
    await cacheArtifacts(run, { recipe, cache, file: "/work/saved.tar" });
    const asked = async (changes: Partial<S2iRecipe>, platform?: string) => {
      const other = await runIn({ kept, ...(platform === undefined ? {} : { platform }) });
      return await artifactsCached(other.run, { recipe: { ...recipe, ...changes }, cache });
    };
    expect(await asked({ builderImage: "registry.test/other:1" })).toBeUndefined();
    expect(await asked({}, "linux/arm64")).toBeUndefined();
    expect(await asked({ builderImage: "registry.test/builder:2" })).toBeDefined();
  });

  it("is not used where it is damaged, and ends no build", async () => {
    const damaged = new Failure({ code: "registry", message: "Damaged.", fix: "Do." });
    const { run, cache, told } = await runIn({ unpackLayer: () => Promise.reject(damaged) });
    await cacheArtifacts(run, { recipe, cache, file: "/work/saved.tar" });
    expect(await artifactsCached(run, { recipe, cache })).toBeUndefined();
    expect(told).toContain("what the cache kept cannot be used (Damaged.)");
  });

  it("is not kept with a secret in it", async () => {
    const secrets = [{ name: "secret token", value: "abcdefgh12345678" }];
    const { run, cache, kept, told } = await runIn({ secrets });
    await cacheArtifacts(run, { recipe, cache, file: "/work/saved.tar" });
    expect(kept.size).toBe(0);
    expect(told).toContainEqual(expect.stringContaining("has secret token in it"));
  });

  it("is beside the tag alone, where there is one", async () => {
    const { run, cache } = await runIn({});
    expect(await cacheFor(run)).toBe(cache);
    expect(await cacheFor({ ...run, references: ["registry.test/shop:1"] })).toBeUndefined();
  });
});
