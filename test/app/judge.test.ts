import { describe, expect, it } from "vitest";
import { FirstImage } from "../../src/app/first-image.ts";
import { type JudgeOrder, judge } from "../../src/app/judge.ts";
import type { BuiltImage, Image, OutputFolder, Slot } from "../../src/app/ports.ts";
import { RunRecord } from "../../src/app/run-record.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { type Digest, digestFromHex } from "../../src/domain/digest.ts";
import type { BuildRequest } from "../../src/domain/request.ts";
import { fakeBuilder } from "../support/builder.ts";
import { plan as planWith } from "../support/plan.ts";
import { request } from "../support/request.ts";

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
function compressedApart(changes: Partial<BuildRequest>) {
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
  const order: JudgeOrder = {
    request: request({ compare: "compressed", ...changes }),
    record,
    origins: [],
    exceptions: undefined,
    search: () => Promise.resolve({ listed: [], omitted: 0 }),
    plan,
    question: {
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
  };
  return { order, record, labelled };
}

function neverRead(): never {
  throw new Error("no layer is compared");
}

describe("equal content that was compressed to different bytes", () => {
  it("is refused where the compressed form is compared and proof is required", async () => {
    const { order, record } = compressedApart({});
    await expect(judge(order)).rejects.toMatchObject({ code: "irreproducible" });
    expect(record.reproducible).toBe("false");
  });

  it("passes with a label that says so where a warning was asked for", async () => {
    const { order, record, labelled } = compressedApart({ reproducibility: "warn" });
    await judge(order);
    expect(record.reproducible).toBe("false");
    expect(labelled).toEqual(["/layout dev.twofold.reproducible=false"]);
  });

  it("is the same where the content is compared", async () => {
    const { order, record } = compressedApart({ compare: "content" });
    expect(await judge(order)).toBe(digests.first);
    expect(record.reproducible).toBe("true");
  });
});
