import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JudgeOptions, judge } from "../../../src/app/build/judge.ts";
import { FirstImage } from "../../../src/app/leaks/first-image.ts";
import type { ImageFindings } from "../../../src/app/leaks/image-findings.ts";
import type { BuiltImage } from "../../../src/app/ports/build.ts";
import type { Image, Slot } from "../../../src/app/ports/image.ts";
import type { OutputFolder } from "../../../src/app/ports/output.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { BuildRequest } from "../../../src/domain/build/request.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import type { Exception } from "../../../src/domain/findings/exception.ts";
import { unproven } from "../../../src/domain/findings/proof.ts";
import { type Digest, digestFromHex } from "../../../src/domain/oci/digest.ts";
import { fakeBuilder } from "../../support/builder.ts";
import { plan as planWith } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

const plan = planWith();

const config = digestFromHex("c".repeat(64));
const digests: Readonly<Record<Slot, Digest>> = {
  first: digestFromHex("1".repeat(64)),
  second: digestFromHex("2".repeat(64)),
};

const times = { startedAt: 0, endedAt: 1, contextPath: "/context", steps: [] };

function built(slot: Slot): BuiltImage {
  return { slot, digest: config, imageId: config, diffIds: [], seconds: 1, ...times };
}

const image: Image = {
  digest: digests.first,
  manifest: { schemaVersion: 2, config: { mediaType: "", digest: config, size: 1 }, layers: [] },
  config: { os: "linux", architecture: "amd64", labels: {}, diffIds: [], history: [] },
  configBytes: new Uint8Array(),
  layer: () => {
    throw new Error("no layer is read");
  },
};

/** Two equal builds whose layers were compressed to different bytes. */
function compressedApart(changes: Partial<BuildRequest>, more: Partial<JudgeOptions> = {}) {
  const labelled: string[] = [];
  const never = () => Promise.reject(new Error("not asked for"));
  const silent = () => undefined;
  const output: OutputFolder = {
    layout: "/layout",
    twins: { first: "/first", second: "/second" },
    report: "/report.json",
    page: "",
    moveLayout: never,
    removeLayout: never,
    writeReport: never,
    writeSboms: never,
    keepAttestations: never,
    forPlatform: () => output,
    discard: never,
  };
  const builder = fakeBuilder({ exportImage: ({ slot }) => Promise.resolve(digests[slot]) });
  const options: JudgeOptions = {
    request: request({ compare: "compressed", ...changes }),
    timed: (_, work) => work(),
    proof: unproven("linux/amd64", []),
    atWork: [],
    origins: [],
    exceptions: undefined,
    search: () => Promise.resolve(findings([])),
    plan,
    scope: {
      containerfile: parseContainerfile({ text: plan.containerfile, file: "F" }),
      buildArgs: [],
    },
    stepOf: () => undefined,
    twins: { first: built("first"), second: built("second"), stepNetwork: () => "expected" },
    builder,
    firstImage: new FirstImage({
      signal: new AbortController().signal,
      builder,
      output,
      openImage: () => Promise.resolve(image),
      timed: (_, work) => work(),
      read: never,
    }),
    ports: {
      reporter: {
        info: silent,
        warn: silent,
        progress: silent,
        openLog: () => ({ line: silent, close: silent }),
        annotate: silent,
      },
      output,
      openImage: () => Promise.resolve(image),
      readers: {
        ...{ entries: neverRead, decompress: neverRead },
        ...{ zlibEnd: neverRead, keep: neverRead },
      },
      relabel: (layout, labels) => {
        labelled.push(...labels.map(({ name, value }) => `${layout} ${name}=${value}`));
        return Promise.resolve();
      },
    },
    ...more,
  };
  return { options, labelled };
}

/** What a search found: differences that the next run would show. */
function findings(listed: readonly Difference[]): ImageFindings {
  const { traces, executables } = unproven("linux/amd64", []);
  const risks = { files: [], published: 0, omitted: 0 };
  const differences = { listed, omitted: 0 };
  return { traces, executables, foreign: [], risks, stale: [], differences };
}

function neverRead(): never {
  throw new Error("no layer is compared");
}

describe("equal content that was compressed to different bytes", () => {
  it("is refused where the compressed form is compared and proof is required", async () => {
    const { options } = compressedApart({});
    expect(await judge(options)).toMatchObject({
      failure: { code: "irreproducible" },
      proof: { verdict: "false" },
    });
  });

  it("has a row for each layer that was compressed to different bytes", async () => {
    const { options } = compressedApart({});
    const openImage = (folder: string): Promise<Image> => {
      const digest = folder === "/second" ? digests.second : digests.first;
      const layers = [{ mediaType: "tar+gzip", digest, size: 7 }];
      return Promise.resolve({ ...image, manifest: { ...image.manifest, layers } });
    };
    const { proof } = await judge({ ...options, ports: { ...options.ports, openImage } });
    expect(proof.differences).toMatchObject({
      listed: [
        {
          path: "manifest.layers[0].digest",
          evidence: [`"${digests.first}" ≠ "${digests.second}"`],
          explanation: expect.stringContaining("compressing it gave different bytes"),
        },
      ],
      omitted: 0,
    });
  });

  it("passes with a label that says so where a warning was asked for", async () => {
    const { options, labelled } = compressedApart({ reproducibility: "warn" });
    const { proof, failure } = await judge(options);
    expect([proof.verdict, failure]).toEqual(["false", undefined]);
    expect(labelled).toEqual(["/layout dev.twofold.reproducible=false"]);
  });

  it("is the same where the content is compared", async () => {
    const { options } = compressedApart({ compare: "content" });
    const { proof, failure } = await judge(options);
    expect(failure).toBeUndefined();
    expect(proof).toMatchObject({
      verdict: "true",
      layout: "/layout",
      image: { digest: digests.first },
    });
  });
});

describe("equal builds whose image tells of this build", () => {
  const trace: Difference = { path: "etc/day", kind: "trace", cause: "clock", evidence: [] };
  const search: JudgeOptions["search"] = () => Promise.resolve(findings([trace]));
  const known = { path: "etc/day", reason: "known", owner: "ada", line: 1 };
  const exception: Exception = { ...known, cause: "clock", expires: "2099-01-01" };

  it("are not reproducible", async () => {
    const { options } = compressedApart({ compare: "content" }, { search });
    const { proof, failure } = await judge(options);
    expect(failure).toMatchObject({
      code: "irreproducible",
      message: expect.stringContaining("equal, but the image contains 1 value that will change"),
    });
    expect([proof.verdict, proof.differences.listed]).toEqual(["false", [trace]]);
  });

  it("pass with a label where a warning was asked for", async () => {
    const asked = { compare: "content", reproducibility: "warn" } as const;
    const { options, labelled } = compressedApart(asked, { search });
    const { proof, failure } = await judge(options);
    expect(failure).toBeUndefined();
    expect(proof).toMatchObject({ verdict: "false", image: { digest: digests.first } });
    expect(labelled).toEqual(["/layout dev.twofold.reproducible=false"]);
  });

  it("pass with a label where an exception accepts it, and another one does not", async () => {
    const exceptions = { file: "exceptions.yml", exceptions: [exception] };
    const { options, labelled } = compressedApart({ compare: "content" }, { search, exceptions });
    await judge(options);
    expect(labelled[0]).toBe("/layout dev.twofold.reproducible=false");
    expect(labelled[1]).toContain("dev.twofold.exceptions");
    const others = { file: "e", exceptions: [{ ...exception, cause: "random" as const }] };
    const other = compressedApart({ compare: "content" }, { search, exceptions: others });
    expect(await judge(other.options)).toMatchObject({ failure: { code: "irreproducible" } });
  });

  it("stay not reproducible, whatever exceptions accept", async () => {
    const path = fc.constantFrom("etc/day", "etc/*", "a");
    const cause = fc.constantFrom("clock" as const, "random" as const);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(path, cause)), async (accepted) => {
        const rows = accepted.map(([where, why]) => ({ ...exception, path: where, cause: why }));
        const exceptions = { file: "exceptions.yml", exceptions: rows };
        const { options } = compressedApart({ compare: "content" }, { search, exceptions });
        const { proof, failure } = await judge(options);
        expect(proof.verdict).toBe("false");
        expect(proof.exceptions.length === 0 && failure === undefined).toBe(false);
      }),
    );
  });

  it("are searched also where the compressed form is compared, and where nothing is", async () => {
    const one = { exportImage: () => Promise.resolve(digests.first) };
    const { options } = compressedApart({}, { search, builder: fakeBuilder(one) });
    expect(await judge(options)).toMatchObject({
      failure: { code: "irreproducible" },
      proof: { differences: { listed: [trace] } },
    });
    const refused: JudgeOptions["search"] = () => Promise.reject(new Error("a secret"));
    const alone = compressedApart({ reproducibility: "skip" }, { search: refused });
    const twins = { ...alone.options.twins, second: undefined };
    await expect(judge({ ...alone.options, twins })).rejects.toThrow("a secret");
  });
});
