import { beforeEach, describe, expect, test } from "vitest";
import type { KeptBetweenRuns, Restored } from "../../../src/app/ports/kept-between-runs.ts";
import { carriedIndexes } from "../../../src/app/resolve/carried-indexes.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import type { ImageIndex } from "../../../src/domain/resolve/image-index.ts";
import { writeIndexFile } from "../../../src/domain/resolve/index-file.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const name = "ghcr.io/acme/shop";
let store: MemoryStore;
let asked: string[];
let saved: Map<string, string>;
let notes: string[];

beforeEach(() => {
  store = new MemoryStore();
  [asked, notes] = [[], []];
  saved = new Map();
});

function indexOf(tag: string, asked = 7): ImageIndex {
  const digest = digestFromHex("a".repeat(64));
  return { name, asked, tags: new Map([[tag, digest]]), images: new Map() };
}

function carried(restored: Restored) {
  const between: KeptBetweenRuns = {
    restore: (one) => {
      asked.push(one);
      return Promise.resolve(restored);
    },
    save: (one, text) => {
      saved.set(one, text);
      return Promise.resolve();
    },
  };
  return carriedIndexes({ store, between, note: (text) => notes.push(text) });
}

function kept(index: ImageIndex): Restored {
  return { kind: "text", text: writeIndexFile([index]) };
}

describe("indexes that are carried from run to run", () => {
  test("are restored once, where this machine has none, and kept here", async () => {
    const indexes = carried(kept(indexOf("1.0.0")));
    const both = await Promise.all([indexes.read(name), indexes.read(name)]);
    expect(both).toEqual([indexOf("1.0.0"), indexOf("1.0.0")]);
    expect(asked).toEqual([name]);
    expect(await store.read(name)).toEqual(indexOf("1.0.0"));
    expect(indexes.isOwn).toBe(false);
  });

  test("are not asked for where this machine has one, which is then its own to keep", async () => {
    await store.write(indexOf("1.1.0"));
    const indexes = carried(kept(indexOf("1.0.0")));
    expect(await indexes.read(name)).toEqual(indexOf("1.1.0"));
    await indexes.write(indexOf("1.2.0"));
    await indexes.end();
    expect(asked).toEqual([]);
    expect(saved).toEqual(new Map());
  });

  test("are saved in the end if they are others then", async () => {
    const same = carried(kept(indexOf("1.0.0")));
    await same.write(await same.read(name));
    await same.end();
    expect(saved).toEqual(new Map());
    store = new MemoryStore();
    const grown = carried(kept(indexOf("1.0.0")));
    await grown.read(name);
    await grown.write(indexOf("1.1.0"));
    await grown.write(indexOf("1.2.0"));
    expect(saved).toEqual(new Map());
    await grown.end();
    expect(saved).toEqual(new Map([[name, writeIndexFile([indexOf("1.2.0")])]]));
  });

  test("are saved where nothing was kept yet, but not where that is unknown", async () => {
    for (const restored of [{ kind: "none" }, { kind: "unavailable" }] as const) {
      store = new MemoryStore();
      saved.clear();
      const indexes = carried(restored);
      await indexes.read(name);
      await indexes.write(indexOf("1.0.0"));
      await indexes.end();
      expect(saved.size).toBe(restored.kind === "none" ? 1 : 0);
    }
  });

  test.each([
    ["{", "is damaged"],
    [
      '{"version":1,"repositories":{"ghcr.io/acme/shop":{"asked":1,"tags":[7],"images":[]}}}',
      "is damaged",
    ],
    ['{"version":2}', "was written by a newer version of Twofold"],
  ])("are made anew where what was kept is %s", async (text, why) => {
    const indexes = carried({ kind: "text", text });
    expect((await indexes.read(name)).tags.size).toBe(0);
    expect(notes).toEqual([
      `the index of ${name} that an earlier run kept ${why}: it is made anew`,
    ]);
    await indexes.write(indexOf("1.0.0"));
    await indexes.end();
    expect(saved.get(name)).toBe(writeIndexFile([indexOf("1.0.0")]));
  });

  test("say nothing of a repository that they were not asked about", async () => {
    const other = { ...indexOf("1.0.0"), name: "ghcr.io/acme/bakery" };
    expect((await carried(kept(other)).read(name)).tags.size).toBe(0);
    expect(store.texts.size).toBe(0);
  });
});
