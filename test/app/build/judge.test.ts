import { describe, expect, it } from "vitest";
import { type JudgeOptions, judge } from "../../../src/app/build/judge.ts";
import { FirstImage } from "../../../src/app/leaks/first-image.ts";
import type { BuiltImage, Image, OutputFolder, Slot } from "../../../src/app/ports/build.ts";
import { RunRecord } from "../../../src/app/record/run-record.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { BuildRequest } from "../../../src/domain/build/request.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import type { Exception } from "../../../src/domain/findings/exception.ts";
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
  const record = new RunRecord();
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
    discard: never,
  };
  const builder = fakeBuilder({ exportImage: ({ slot }) => Promise.resolve(digests[slot]) });
  const options: JudgeOptions = {
    request: request({ compare: "compressed", ...changes }),
    record,
    origins: [],
    exceptions: undefined,
    search: () => Promise.resolve({ listed: [], omitted: 0 }),
    plan,
    scope: {
      containerfile: parseContainerfile({ text: plan.containerfile, file: "F" }),
      buildArgs: [],
    },
    twins: { first: built("first"), second: built("second"), stepNetwork: () => "expected" },
    builder,
    firstImage: new FirstImage({
      builder,
      output,
      openImage: () => Promise.resolve(image),
      record,
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
      readers: { entries: neverRead, decompress: neverRead },
      relabel: (layout, labels) => {
        labelled.push(...labels.map(({ name, value }) => `${layout} ${name}=${value}`));
        return Promise.resolve();
      },
    },
    ...more,
  };
  return { options, record, labelled };
}

function neverRead(): never {
  throw new Error("no layer is compared");
}

describe("equal content that was compressed to different bytes", () => {
  it("is refused where the compressed form is compared and proof is required", async () => {
    const { options, record } = compressedApart({});
    await expect(judge(options)).rejects.toMatchObject({ code: "irreproducible" });
    expect(record.reproducible).toBe("false");
  });

  it("passes with a label that says so where a warning was asked for", async () => {
    const { options, record, labelled } = compressedApart({ reproducibility: "warn" });
    await judge(options);
    expect(record.reproducible).toBe("false");
    expect(labelled).toEqual(["/layout dev.twofold.reproducible=false"]);
  });

  it("is the same where the content is compared", async () => {
    const { options, record } = compressedApart({ compare: "content" });
    expect(await judge(options)).toBe(digests.first);
    expect(record.reproducible).toBe("true");
  });
});

describe("equal builds whose image tells of this build", () => {
  const trace: Difference = { path: "etc/day", kind: "trace", cause: "clock", evidence: [] };
  const search: JudgeOptions["search"] = () => Promise.resolve({ listed: [trace], omitted: 0 });
  const known = { path: "etc/day", reason: "known", owner: "ada", line: 1 };
  const exception: Exception = { ...known, cause: "clock", expires: "2099-01-01" };

  it("are not reproducible", async () => {
    const { options, record } = compressedApart({ compare: "content" }, { search });
    await expect(judge(options)).rejects.toMatchObject({
      code: "irreproducible",
      message: expect.stringContaining("equal, but the image has 1 value of this build"),
    });
    expect([record.reproducible, record.differences.listed]).toEqual(["false", [trace]]);
  });

  it("pass with a label where a warning was asked for", async () => {
    const asked = { compare: "content", reproducibility: "warn" } as const;
    const { options, record, labelled } = compressedApart(asked, { search });
    expect(await judge(options)).toBe(digests.first);
    expect(record.reproducible).toBe("false");
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
    await expect(judge(other.options)).rejects.toMatchObject({ code: "irreproducible" });
  });

  it("are searched also where the compressed form is compared, and where nothing is", async () => {
    const one = { exportImage: () => Promise.resolve(digests.first) };
    const { options, record } = compressedApart({}, { search, builder: fakeBuilder(one) });
    await expect(judge(options)).rejects.toMatchObject({ code: "irreproducible" });
    expect(record.differences.listed).toEqual([trace]);
    const refused: JudgeOptions["search"] = () => Promise.reject(new Error("a secret"));
    const alone = compressedApart({ reproducibility: "skip" }, { search: refused });
    const twins = { ...alone.options.twins, second: undefined };
    await expect(judge({ ...alone.options, twins })).rejects.toThrow("a secret");
  });
});
