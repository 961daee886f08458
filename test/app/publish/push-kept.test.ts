import { describe, expect, it } from "vitest";
import type { Reporter } from "../../../src/app/ports/build.ts";
import type { Image } from "../../../src/app/ports/image.ts";
import type { FoundReport } from "../../../src/app/ports/kept.ts";
import type { Registry } from "../../../src/app/ports/registry.ts";
import { pushKept } from "../../../src/app/publish/push-kept.ts";
import { parseKeptReport } from "../../../src/domain/findings/kept-report.ts";
import type { Report } from "../../../src/domain/findings/report.ts";
import { type Digest, digestOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { given } from "../../../src/options/given.ts";
import { renderJson } from "../../../src/report/json.ts";
import { differences, held, listing, withProof } from "../../report/sample.ts";
import { imageWith, proven } from "../../support/kept-images.ts";
import { imageOf } from "../../support/layers.ts";

const { source } = held;

function beside(report: Report): FoundReport {
  return { file: "/out/report.json", report: parseKeptReport(renderJson(report)) };
}

interface Asked {
  readonly image: Image;
  readonly beside?: FoundReport | undefined;
  readonly withheld?: string;
  readonly serves?: Digest;
  readonly expectedDigest?: Digest;
}

/** Pushes, and notes the steps in their order. */
async function push(asked: Asked) {
  const steps: string[] = [];
  const image: Image = {
    ...asked.image,
    layer: (index) => {
      steps.push(`read layer ${index}`);
      return asked.image.layer(index);
    },
  };
  const registry: Registry = {
    push: (layout, reference) => {
      steps.push(`push ${layout} to ${reference}`);
      return Promise.resolve();
    },
    resolve: () => Promise.resolve(asked.serves ?? image.digest),
    served: () => Promise.resolve(undefined),
    tryPush: () => Promise.reject(new Error("not asked for")),
    fetch: () => Promise.reject(new Error("not asked for")),
  };
  const reporter: Reporter = {
    info: (text) => steps.push(text),
    warn: () => undefined,
    progress: () => undefined,
    openLog: () => ({ line: () => undefined, close: () => undefined }),
    annotate: () => undefined,
  };
  const result = await pushKept({
    request: {
      ...{ image: ["ghcr.io/acme/shop"], tags: [], references: [], push: true },
      ...given("expectedDigest", asked.expectedDigest),
    },
    layout: "/out/layout",
    held: { kind: "image", image },
    beside: "beside" in asked ? asked.beside : beside(proven(image)),
    permission: () => {
      steps.push("ask");
      return Promise.resolve(asked.withheld);
    },
    registry,
    reporter,
    signal: new AbortController().signal,
  }).catch((error: unknown) => {
    if (error instanceof Failure) return error;
    throw error;
  });
  return { result, steps };
}

describe("an image that a run proved and kept", () => {
  it("is pushed with the source's tag after every blob was verified, and its digest returned", async () => {
    const image = await imageWith();
    const { result, steps } = await push({ image });
    const reference = "ghcr.io/acme/shop:1.4.0";
    expect(result).toEqual({
      digest: image.digest,
      pushed: [{ reference, digest: image.digest, changed: true }],
    });
    expect(steps).toEqual([
      "ask",
      "read layer 0",
      "read layer 1",
      `push /out/layout to ${reference}`,
      `pushed ${reference}@${image.digest}`,
    ]);
  });

  it("is pushed after a run whose only failure was its own push", async () => {
    const image = await imageWith();
    const failure = { code: "registry", message: "The registry is down.", fix: "Wait." };
    const { result } = await push({ image, beside: beside({ ...proven(image), failure }) });
    expect(result).not.toBeInstanceOf(Failure);
  });

  it("is pushed if it has the digest that is expected, and else refused before anything is asked", async () => {
    const image = await imageWith();
    const same = await push({ image, expectedDigest: image.digest });
    expect(same.result).not.toBeInstanceOf(Failure);
    const { result, steps } = await push({ image, expectedDigest: imageOf({}).digest });
    expect(result).toMatchObject({ code: "forbidden" });
    expect(steps).toEqual([]);
  });

  it("may have more advisories than its label, which was written before the builds", async () => {
    const image = await imageWith({ "dev.twofold.advisories": "dirty" });
    const advisory = { message: "", evidence: [], fix: "" };
    const advisories = [
      { name: "dirty", ...advisory },
      { name: "stale-time", ...advisory },
    ] as const;
    const { result } = await push({ image, beside: beside({ ...proven(image), advisories }) });
    expect(result).not.toBeInstanceOf(Failure);
  });
});

type Case = (image: Image) => Report;
const failed: Report["failure"] = { code: "not-varied", message: "No clock.", fix: "" };
const refused: readonly (readonly [string, Case, string])[] = [
  [
    "its builds differed",
    (image) => withProof(proven(image), { verdict: "false" }),
    "has the verdict `false`",
  ],
  [
    "nothing was compared",
    (image) => withProof(proven(image), { verdict: "unchecked" }),
    "has the verdict `unchecked`",
  ],
  [
    "its run failed",
    (image) => ({ ...proven(image), failure: failed }),
    "the run failed: No clock.",
  ],
  ["the report is about another image", () => proven(imageOf({})), "is not about this image"],
  [
    "only one build gave it",
    (image) =>
      withProof(proven(image), { builds: proven(image).proofs[0]?.builds.slice(0, 1) ?? [] }),
    "two builds gave this image",
  ],
  [
    "the builds gave another config",
    (image) => withProof(proven(image), { builds: held.proofs[0]?.builds ?? [] }),
    "two builds gave this image",
  ],
  [
    "differences are listed",
    (image) => withProof(proven(image), { differences: listing(differences) }),
    "lists differences",
  ],
  [
    "its source is another",
    (image) => ({ ...proven(image), source: { ...source, id: "github.com/acme/other,1.4.0" } }),
    "label `dev.twofold.source-id`",
  ],
  [
    "its revision is another",
    (image) => ({ ...proven(image), source: { ...source, revision: "8".repeat(40) } }),
    "label `org.opencontainers.image.revision`",
  ],
];

describe("an image that is not proven is never pushed", () => {
  it.each(refused)("because %s", async (_, report, message) => {
    const image = await imageWith();
    const { result, steps } = await push({ image, beside: beside(report(image)) });
    expect(result).toBeInstanceOf(Failure);
    expect(result).toMatchObject({ code: "forbidden", message: expect.stringContaining(message) });
    expect(steps).toEqual([]);
  });

  it.each([
    ["dev.twofold.reproducible", "false"],
    ["dev.twofold.exceptions", '[{"path":"a"}]'],
    ["dev.twofold.advisories", "dirty"],
    ["org.opencontainers.image.version", "9.9.9"],
  ])("because its label %s contradicts the report", async (name, value) => {
    const { result, steps } = await push({ image: await imageWith({ [name]: value }) });
    expect(result).toMatchObject({ code: "forbidden", message: expect.stringContaining(name) });
    expect(steps).toEqual([]);
  });

  it.each([
    ["there is no report", undefined, "no report.json beside /out/layout"],
    ["the report is none", { file: "/out/report.json", report: undefined }, "cannot be read"],
  ])("because %s", async (_, found, message) => {
    const { result, steps } = await push({ image: await imageWith(), beside: found });
    expect(result).toMatchObject({ code: "usage", message: expect.stringContaining(message) });
    expect(steps).toEqual([]);
  });

  it("because the run may have got it from a fork", async () => {
    const { result, steps } = await push({ image: await imageWith(), withheld: "It is a fork's" });
    expect(result).toMatchObject({ code: "forbidden" });
    expect(steps).toEqual(["ask"]);
  });

  it("because a layer is damaged, also where the first ones are sound", async () => {
    const image = await imageWith();
    const damaged = new Failure({ code: "tool", message: "cut", fix: "" });
    const layer = async function* (index: number): AsyncGenerator<Uint8Array> {
      yield* image.layer(index);
      if (index === 1) throw damaged;
    };
    const { result, steps } = await push({ image: { ...image, layer } });
    expect(result).toBe(damaged);
    expect(steps).toEqual(["ask", "read layer 0", "read layer 1"]);
  });

  it("without an error if the registry then serves something else", async () => {
    const serves = digestOf(Buffer.from("another"));
    const { result } = await push({ image: await imageWith(), serves });
    expect(result).toMatchObject({ code: "registry" });
  });
});
