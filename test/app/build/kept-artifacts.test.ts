import { describe, expect, it } from "vitest";
import {
  artifactsKept,
  keepArtifacts,
  placeForArtifacts,
} from "../../../src/app/build/kept-artifacts.ts";
import { type Digest, digestFromHex } from "../../../src/domain/oci/digest.ts";
import { known, unknown } from "../../../src/domain/source/checkout.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import type { NamedSecret } from "../../../src/traces/build-traces.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { imageOf, tarOf } from "../../support/layers.ts";
import { realReaders } from "../../support/readers.ts";
import { request as requestWith } from "../../support/request.ts";
import { noS2i } from "../../support/s2i-reader.ts";

const digest = digestFromHex("a".repeat(64));
const never = () => Promise.reject(new Error("not asked for"));
const shop = "registry.test/shop";
const kept = `${shop}@${digest}`;
const gone = new Failure({ code: "registry", message: "Gone.", fix: "Try again." });

interface World {
  /** What the registry has under tags. */
  readonly served?: Readonly<Record<string, Digest>>;
  /** The platform in the label of what it has; undefined: no label, null: nobody knows. */
  readonly platform?: string | undefined | null;
  readonly tags?: readonly string[];
  readonly fetch?: () => Promise<void>;
  readonly push?: boolean;
  /** What the script has written. */
  readonly wrote?: Buffer;
  readonly secrets?: readonly NamedSecret[];
  /** Ends the run. */
  readonly signal?: AbortSignal;
}

function runIn(world: World) {
  const { served = { [`${shop}:1-build`]: digest }, tags = ["1"], wrote = Buffer.alloc(0) } = world;
  const platform = "platform" in world ? world.platform : "linux/amd64";
  const labels = platform ? { "dev.twofold.s2i-artifacts": platform } : {};
  const reporter = listeningReporter();
  const fetched: string[] = [];
  const pushed: string[] = [];
  const run = {
    request: requestWith({ push: world.push ?? true }),
    references: tags.map((tag) => `${shop}:${tag}`),
    timed: <T>(_: string, work: () => Promise<T>) => work(),
    builder: fakeBuilder({ newFolder: (name) => `/work/${name}` }),
    ports: {
      reporter,
      registry: {
        ...{ resolve: never, tryPush: never },
        served: (reference: string) => Promise.resolve(served[reference]),
        fetch: async ({ from }: { from: { kind: string; reference?: string } }) => {
          fetched.push(from.reference ?? from.kind);
          await world.fetch?.();
        },
        push: (_: string, reference: string) => Promise.resolve(void pushed.push(reference)),
      },
      s2i: {
        ...noS2i,
        factsOf: () =>
          Promise.resolve(
            platform === null ? unknown("no answer") : known({ labels, env: [], user: "" }),
          ),
      },
      artifacts: () =>
        Promise.resolve({
          open: (folder: string) => Promise.resolve(`${folder}/saved.tar`),
          pack: () =>
            Promise.resolve(wrote.length === 0 ? undefined : { digest, layer: "/work/layer" }),
          unpack: () => Promise.resolve(512),
          unpackLayer: never,
        }),
      openImage: () => Promise.resolve(imageOf({ layers: [wrote] })),
      readers: realReaders,
      secrets: world.secrets ?? [],
      signal: world.signal ?? new AbortController().signal,
    },
  };
  return { run, fetched, pushed, told: reporter.told };
}

describe("what is kept beside an image that ships without its builder", () => {
  it("goes to the first build, by its digest", async () => {
    const { run, fetched, told } = runIn({});
    expect(await artifactsKept(run)).toEqual({ id: "s2i-artifacts", path: "/work/kept-file" });
    expect(fetched).toEqual([kept]);
    expect(told).toContain(`the first build gets what ${kept} kept, the second one does not`);
  });

  it.each<[string, World]>([
    ["there is none", { served: {} }],
    ["it is an image of the user's", { platform: undefined }],
    ["its label cannot be read", { platform: null }],
    ["it is of another platform", { platform: "linux/arm64" }],
    ["the tag has no room for it", { tags: ["x".repeat(128)] }],
  ])("is not asked for where %s", async (_, world) => {
    const { run, fetched } = runIn(world);
    expect(await artifactsKept(run)).toBeUndefined();
    expect(fetched).toEqual([]);
  });

  it("ends no build where it cannot be fetched", async () => {
    const { run, told } = runIn({ fetch: () => Promise.reject(gone) });
    expect(await artifactsKept(run)).toBeUndefined();
    expect(told).toContain(`${kept} could not be fetched (Gone.)`);
  });

  it("has a place only where something is pushed", async () => {
    expect(await placeForArtifacts(runIn({ push: false }).run)).toBeUndefined();
    expect(await placeForArtifacts(runIn({ tags: [] }).run)).toBeUndefined();
    expect(await placeForArtifacts(runIn({}).run)).toEqual({
      source: "/work/kept/saved.tar",
      destination: "/dev/s2i-kept.tar",
    });
  });
});

describe("what a first build saved", () => {
  const saved = () => tarOf([{ name: "cache", content: "token: abcdefgh12345678" }]);

  it("is not searched any more, nor pushed, once the run ends", async () => {
    const stopped = new Failure({ code: "interrupted", message: "Stopped.", fix: "Start it." });
    const signal = AbortSignal.abort(stopped);
    const { run, pushed } = runIn({ served: {}, wrote: await saved(), signal });
    await expect(keepArtifacts(run, "/work/kept/saved.tar")).rejects.toBe(stopped);
    expect(pushed).toEqual([]);
  });

  it("is pushed beside each tag", async () => {
    const { run, pushed } = runIn({ served: {}, tags: ["1", "latest"], wrote: await saved() });
    await keepArtifacts(run, "/work/kept/saved.tar");
    expect(pushed).toEqual([`${shop}:1-build`, `${shop}:latest-build`]);
  });

  it("is not pushed where the script wrote nothing", async () => {
    const { run, pushed } = runIn({});
    await keepArtifacts(run, "/work/kept/saved.tar");
    expect(pushed).toEqual([]);
  });

  it.each([undefined, null])("replaces no image but such a one (%s)", async (platform) => {
    const { run, pushed, told } = runIn({ platform, wrote: await saved() });
    await keepArtifacts(run, "/work/kept/saved.tar");
    expect(pushed).toEqual([]);
    expect(told).toContainEqual(expect.stringContaining(`${shop}:1-build is another image`));
  });

  it("is not pushed with a secret in it, nor where it is no tar", async () => {
    const secrets = [{ name: "secret token", value: "abcdefgh12345678" }];
    const leaking = runIn({ served: {}, wrote: await saved(), secrets });
    await keepArtifacts(leaking.run, "/work/kept/saved.tar");
    expect(leaking.pushed).toEqual([]);
    expect(leaking.told).toContainEqual(expect.stringContaining("has secret token in it"));
    const broken = runIn({ served: {}, wrote: Buffer.from("no tar".repeat(200)) });
    await keepArtifacts(broken.run, "/work/kept/saved.tar");
    expect(broken.pushed).toEqual([]);
    expect(broken.told).toContainEqual(expect.stringContaining("could not be kept"));
  });
});
