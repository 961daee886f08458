import { describe, expect, it } from "vitest";
import { Stopwatch } from "../../../src/app/build/stopwatch.ts";
import type { CheckedLayout } from "../../../src/app/images/check-layout.ts";
import type { ConcludeOptions } from "../../../src/app/leaks/search-options.ts";
import { concludeSearch, startSearch } from "../../../src/app/leaks/search-twins.ts";
import type { BuiltImage } from "../../../src/app/ports/build.ts";
import type { Image, Slot } from "../../../src/app/ports/image.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { BuildRequest } from "../../../src/domain/build/request.ts";
import { known } from "../../../src/domain/source/checkout.ts";
import type { Annotation } from "../../../src/domain/text/annotation.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { imageOf, inChunks, streamedImage, tarOf } from "../../support/layers.ts";
import { realReaders } from "../../support/readers.ts";
import { request } from "../../support/request.ts";
import { startedAt } from "../../traces/traces.ts";

function built(image: Image, slot: Slot): BuiltImage {
  const { digest, config } = image;
  const places = { startedAt, endedAt: startedAt + 60, seconds: 60 };
  const contextPath = `/var/tmp/twofold-Ab12Cd/${slot}/context`;
  const { diffIds } = config;
  return { slot, digest, imageId: digest, diffIds, contextPath, steps: [], ...places };
}

async function search(
  image: Image,
  asked: Partial<BuildRequest> = {},
  more: Partial<ConcludeOptions["ports"]> = {},
  source: {
    readonly revision?: string;
    readonly plan?: Partial<ConcludeOptions["plan"]>;
    readonly importedSince?: number;
  } = {},
) {
  const { revision = "", plan = {}, importedSince } = source;
  const text = "FROM debian\nCOPY . /srv\n# 2026-11-21\nRUN date >/log\n";
  const stopwatch = new Stopwatch();
  const told: Annotation[] = [];
  const silent = () => undefined;
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const options: ConcludeOptions = {
    request: request(asked),
    signal: new AbortController().signal,
    timed: stopwatch.timed,
    reading: {
      source: { id: "", repository: "", offset: "", version: "", revision },
      advisories: [],
      root: "/ci/acme/shop",
    },
    builder: {
      baseImages: () => Promise.resolve([]),
      importedSince,
      noShim: undefined,
      userNames: ["root"],
    },
    plan: { timestamp: 0, labels: [], environment: { name: "canonical", env: {} }, ...plan },
    scope: { containerfile, buildArgs: [] },
    prepared: {
      containerfile,
      context: { path: "/ci/acme/shop" },
    },
    twins: {
      first: built(image, "first"),
      second: built(image, "second"),
      stepNetwork: () => "expected",
    },
    origins: [],
    attributed: [],
    anotherDay: () => Promise.reject(new Error("no day is in doubt")),
    ports: {
      readers: realReaders,
      redact: (text) => text,
      reporter: {
        info: silent,
        warn: silent,
        progress: silent,
        openLog: () => ({ line: silent, close: silent }),
        annotate: (annotation) => told.push(annotation),
      },
      machine: () => ({ hostname: "ci-node-7", timeZone: "UTC", runIds: ["18234567891"] }),
      inFolder: () => Promise.resolve(new Set()),
      filesBelow: none,
      secrets: [],
      sourceReader: {
        read: () => Promise.reject(new Error("the source has been read")),
        commitTime: () => Promise.resolve(known(startedAt - 3)),
      },
      ...more,
    },
  };
  const { twins } = options;
  const read = await startSearch(options, { first: twins.first, checked: checked(image) });
  const found = await concludeSearch(options, read);
  return { found, told, timings: stopwatch.timings };
}

function checked(image: Image): CheckedLayout {
  return { image, toRead: [], prove: () => Promise.resolve() };
}

async function* none() {}

async function imageWith(content: string, config = {}): Promise<Image> {
  return imageOf({ layers: [await tarOf([{ name: "log", content }])], config });
}

describe("the search of what was built", () => {
  it("looks for what is known of machine, run, checkout and builds", async () => {
    const content = "ci-node-7 18234567891 /ci/acme/shop/src /var/tmp/twofold-Ab12Cd/second/x";
    const image = await imageWith(content);
    const { found, told, timings } = await search(image);
    expect(found.traces.listed.map(({ kind, count }) => [kind, count])).toEqual([
      ["run-id", 1],
      ["work-folder", 1],
      ["hostname", 1],
      ["checkout-path", 1],
    ]);
    expect(timings.map(({ phase }) => phase)).toEqual(["search"]);
    expect(told).toEqual([]);
  });

  it("takes the time of the commit for the source's, where there is a commit", async () => {
    const image = await imageWith("2026-11-21T16:45:00Z");
    const kinds = async (commit: string) => {
      const { found } = await search(image, {}, {}, { revision: commit });
      return found.traces.listed.map(({ kind, weight, certain }) => [kind, weight, certain]);
    };
    expect(await kinds("9f2c41aa07be".repeat(4).slice(0, 40))).toEqual([["commit", "note", false]]);
    expect(await kinds("")).toEqual([["time", "trace", true]]);
  });

  it("finds times that the bases' files got when they were imported, before the builds began", async () => {
    const cache = Buffer.concat([Buffer.from("glibc-ld.so.auxcache-2.0"), Buffer.alloc(24)]);
    cache.writeUInt32LE(startedAt - 7, 40);
    const layers = [await tarOf([{ name: "var/cache/ldconfig/aux-cache", content: cache }])];
    const image = imageOf({ layers });
    const kinds = async (importedSince: number | undefined) => {
      const own = importedSince === undefined ? {} : { importedSince };
      const { found } = await search(image, {}, {}, own);
      return found.traces.listed.map(({ kind, certain }) => [kind, certain]);
    };
    expect(await kinds(startedAt - 9)).toEqual([["epoch", true]]);
    expect(await kinds(undefined)).toEqual([]);
  });

  it("tells the line that the Containerfile tells", async () => {
    const image = await imageWith("18234567891");
    const { found } = await search(image);
    expect(found.traces.listed).toMatchObject([
      { instruction: { file: "Containerfile", line: 4, text: "RUN date >/log" } },
    ]);
  });

  it("counts days as the image's own time zone does", async () => {
    const image = await imageWith("2026-11-22", { config: { Env: ["TZ=Asia/Tokyo"] } });
    const { found } = await search(image);
    expect(found.traces.listed).toMatchObject([{ kind: "day", excerpt: "2026-11-22" }]);
  });

  it("takes a day for a trace in a file, also where a tag, the image's name or a comment has it", async () => {
    const image = await imageWith("2026-11-21\n");
    const asked = { tags: ["2026-11-21"], image: ["ghcr.io/acme/shop-2026-11-21"] };
    const { found } = await search(image, asked);
    expect(found.traces.listed).toMatchObject([{ kind: "day", weight: "trace", certain: true }]);
  });

  it("takes neither its own labels nor the commit's time for a trace, also in the history", async () => {
    const labels = [
      { name: "org.opencontainers.image.version", value: "2026.11.21" },
      { name: "dev.twofold.source-id", value: "vm/ci/acme/shop,2026.11.21+9f2c" },
      { name: "dev.twofold.recipe", value: '{"file":"Containerfile","timestamp":1795279510}' },
      { name: "built", value: "2026/11/21" },
    ];
    const timestamp = startedAt + 5;
    const created = "2026-11-21T16:45:08Z";
    const history = labels.map(({ name, value }) => ({
      created,
      created_by: `/bin/sh -c #(nop) LABEL "${name}"=${JSON.stringify(value)}`,
    }));
    const Labels = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
    const image = await imageWith("", { created, history, config: { Labels } });
    const seen = async (plan: Partial<ConcludeOptions["plan"]>) => {
      const { found } = await search(image, { traces: "warn" }, {}, { plan });
      return found.traces.listed.map(({ kind, count, certain }) => [kind, count, certain]);
    };
    // A label that is not Twofold's is still a trace.
    expect(await seen({ timestamp, labels })).toEqual([["day", 2, false]]);
    expect(await seen({ timestamp: 0, labels })).toEqual([["time", 7, true]]);
    expect(await seen({})).toEqual([
      ["time", 11, true],
      ["epoch", 2, true],
      ["checkout-path", 2, false],
    ]);
  });

  it("reads no image that is not what was built", async () => {
    const image = await imageWith("");
    const failure = new Failure({ code: "tool", message: "The layer is damaged.", fix: "" });
    const layer = (): never => {
      throw failure;
    };
    await expect(search({ ...image, layer })).rejects.toBe(failure);
    const damaged = streamedImage("x", () => inChunks(Buffer.from("no tar".repeat(500))));
    await expect(search(damaged)).rejects.toMatchObject({
      code: "tool",
    });
  });

  it("gives what the next run will have otherwise, and nothing where it is only to be told", async () => {
    const image = await imageWith("18234567891");
    const { found } = await search(image);
    expect(found.differences).toMatchObject({
      listed: [{ path: "log", kind: "trace", cause: "user-env", instruction: { line: 4 } }],
      omitted: 0,
    });
    const told = await search(image, { traces: "warn" });
    expect(told.found.differences).toEqual({ listed: [], omitted: 0 });
    expect(told.found.traces.listed).toMatchObject([{ kind: "run-id", certain: true }]);
  });

  it("refuses a secret, by its name and place", async () => {
    const value = "kX9-tZ4q_w";
    const image = await imageWith(`auth=${Buffer.from(value).toString("base64")}`);
    const secrets = [{ name: "secret `npm`", value }];
    const refused = search(image, {}, { secrets });
    await expect(refused).rejects.toMatchObject({
      code: "secret-in-image",
      message: expect.stringContaining("secret `npm` in `log`, Containerfile:4"),
      place: { file: "Containerfile", line: 4 },
    });
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining(value) });
  });

  it("says which secrets cannot be searched for", async () => {
    const image = await imageWith("production");
    const secrets = [{ name: "secret `mode`", value: "production\n" }];
    const { told } = await search(image, {}, { secrets });
    expect(told).toMatchObject([
      { level: "notice", message: expect.stringContaining("secret `mode`") },
    ]);
    expect(JSON.stringify(told)).not.toContain("production");
  });
});
