import { describe, expect, it } from "vitest";
import { decompress } from "../../src/adapters/compression/decompress.ts";
import { readEntries } from "../../src/adapters/tar/entries.ts";
import type { BuiltImage, Image, Slot } from "../../src/app/ports.ts";
import { RunRecord } from "../../src/app/run-record.ts";
import { searchTwins } from "../../src/app/search-twins.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import type { Annotation } from "../../src/domain/annotation.ts";
import { Failure } from "../../src/domain/failure.ts";
import { imageOf, tarOf } from "../support/layers.ts";
import { request } from "../support/request.ts";
import { startedAt } from "../suspects/traces.ts";

function built(image: Image, slot: Slot): BuiltImage {
  const { digest, config } = image;
  const places = { startedAt, endedAt: startedAt + 60, seconds: 60 };
  const contextPath = `/var/tmp/twofold-Ab12Cd/${slot}/context`;
  const { diffIds } = config;
  return { slot, digest, imageId: digest, diffIds, contextPath, steps: [], ...places };
}

async function search(image: Image, stop = new AbortController()) {
  const text = "FROM debian\nCOPY . /srv\nRUN date >/log\n";
  const record = new RunRecord();
  const told: Annotation[] = [];
  const silent = () => undefined;
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  await searchTwins({
    request: request({}),
    signal: stop.signal,
    record,
    builder: { noShim: undefined, userNames: ["root"] },
    question: { containerfile, buildArgs: [] },
    prepared: {
      containerfile,
      context: { path: "/ci/acme/shop" },
    },
    image,
    twins: {
      first: built(image, "first"),
      second: built(image, "second"),
      stepNetwork: () => "expected",
    },
    origins: [],
    ports: {
      readers: { entries: readEntries, decompress },
      redact: (text) => text,
      reporter: {
        info: silent,
        warn: silent,
        progress: silent,
        openLog: () => ({ line: silent, close: silent }),
        annotate: (annotation) => told.push(annotation),
      },
      machine: { hostname: "ci-node-7", timeZone: "UTC", runIds: ["18234567891"] },
      inFolder: () => Promise.resolve(new Set()),
    },
  });
  return { record, told };
}

async function imageWith(content: string, config = {}): Promise<Image> {
  return imageOf({ layers: [await tarOf([{ name: "log", content }])], config });
}

describe("the search of what was built", () => {
  it("looks for what is known of machine, run, checkout and builds", async () => {
    const content = "ci-node-7 18234567891 /ci/acme/shop/src /var/tmp/twofold-Ab12Cd/second/x";
    const image = await imageWith(content);
    const { record, told } = await search(image);
    const report = record.report(undefined);
    expect(report.suspects.map(({ kind, count }) => [kind, count])).toEqual([
      ["hostname", 1],
      ["run-id", 1],
      ["checkout-path", 2],
    ]);
    expect(report.timings.map(({ phase }) => phase)).toEqual(["search"]);
    expect(told).toEqual([]);
  });

  it("tells the line that the Containerfile tells", async () => {
    const image = await imageWith("18234567891");
    const { record } = await search(image);
    expect(record.suspects.listed).toMatchObject([
      { instruction: { file: "Containerfile", line: 3, text: "RUN date >/log" } },
    ]);
  });

  it("counts days as the image's own time zone does", async () => {
    const image = await imageWith("2026-11-22", { config: { Env: ["TZ=Asia/Tokyo"] } });
    const { record } = await search(image);
    expect(record.suspects.listed).toMatchObject([{ kind: "day", excerpt: "2026-11-22" }]);
  });

  it("that is stopped ends without a word", async () => {
    const image = await imageWith("18234567891");
    const stop = new AbortController();
    stop.abort();
    const { record, told } = await search(image, stop);
    expect([record.suspects.listed, told]).toEqual([[], []]);
  });

  it("that cannot be done is told as a notice, and fails nothing", async () => {
    const image = await imageWith("");
    const failure = new Failure({ code: "tool", message: "The layer is damaged.", cure: "" });
    const layer = (): never => {
      throw failure;
    };
    const { record, told } = await search({ ...image, layer });
    expect(record.suspects).toEqual({ listed: [], omitted: 0 });
    expect(told).toMatchObject([
      { level: "notice", message: expect.stringContaining("The layer is damaged.") },
    ]);
  });
});
