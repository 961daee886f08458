import { describe, expect, it } from "vitest";
import type { ConcludeOptions } from "../../../src/app/leaks/search-options.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { imageOf, inChunks, streamedImage, tarOf } from "../../support/layers.ts";
import { startedAt } from "../../traces/traces.ts";
import { imageWith, search } from "./search.ts";

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

  it("finds times that a kept base's files got in an earlier run, but not that day alone", async () => {
    const unpackedAt = startedAt - 20 * 86_401;
    const importedBefore = [{ startedAt: unpackedAt - 2, endedAt: unpackedAt + 2 }];
    const day = new Date(unpackedAt * 1000).toISOString();
    const kinds = async (text: string) => {
      const { found } = await search(await imageWith(text), {}, {}, { importedBefore });
      return found.traces.listed.map(({ kind, certain }) => [kind, certain]);
    };
    expect(await kinds(`changed ${unpackedAt}.5\n`)).toEqual([["epoch", true]]);
    expect(await kinds(`${day.slice(0, 19).replace("T", " ")} +0000 passwd\n`)).toEqual([
      ["time", true],
    ]);
    expect(await kinds(`${day.slice(0, 10)}\n`)).toEqual([]);
    expect(await kinds(`changed ${unpackedAt + 9}\n`)).toEqual([]);
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
