import { describe, expect, it } from "vitest";
import { EarlyReading } from "../../../src/app/base/early-reading.ts";
import type { RootTar } from "../../../src/app/ports/base.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { readDeclaration } from "../../../src/recipes/base/declaration.ts";
import { imageOf, tarOf } from "../../support/layers.ts";
import { realReaders } from "../../support/readers.ts";

const tar: RootTar = {
  ...{ slot: "first", path: "/work/first/rootfs.tar", digest: digestFromHex("a".repeat(64)) },
  ...{ size: 1024, startedAt: 1_790_000_000, endedAt: 1_790_000_060, seconds: 60 },
};

const value = { distribution: "debian", suite: "bookworm", packages: ["essential"] };
const declared = {
  declaration: readDeclaration({ file: "base.yaml", value, lineOf: () => 1 }),
  lock: {
    name: "base.lock.json",
    read: () => Promise.resolve(undefined),
    write: () => Promise.resolve(),
  },
  ...{ folder: "/shop", file: "base.yaml", sources: [] },
};

async function reading(opened: string[], fails = false) {
  const layer = await tarOf([{ name: "etc/made", content: "on build-host-7 it was made" }]);
  const needs = {
    base: declared,
    labels: [],
    ofRun: {
      workFolder: "/tmp/twofold-x",
      userNames: [],
      machine: { hostname: "build-host-7", timeZone: "UTC", runIds: [] },
    },
    readers: realReaders,
    signal: new AbortController().signal,
  };
  return new EarlyReading(needs, async ({ path }) => {
    opened.push(path);
    if (fails) throw new Error("cannot be opened");
    return imageOf({ layers: [layer] });
  });
}

describe("the first of two bases", () => {
  it("is read once, while the second is still being made", async () => {
    const opened: string[] = [];
    const early = await reading(opened);
    early.start(tar);
    const { read } = early.of(tar);
    const { hits } = (await read).reading;
    expect(hits.values.map(({ path }) => path)).toEqual(["etc/made"]);
    expect(opened).toEqual([tar.path]);
    await early.end();
  });

  it("is read when it is asked for, where nobody said that it is made", async () => {
    const opened: string[] = [];
    const early = await reading(opened);
    expect((await early.of(tar).read).reading.hits.values).toHaveLength(1);
    await early.end();
  });

  it("is not read on where the second cannot be made, and no failure is lost or thrown twice", async () => {
    const early = await reading([]);
    const { read } = early.start(tar);
    await early.end();
    await expect(read).rejects.toThrow("aborted");
    const failing = await reading([], true);
    failing.start(tar);
    await failing.end();
    await expect(failing.of(tar).image).rejects.toThrow("cannot be opened");
  });
});
