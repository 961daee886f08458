import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEntries } from "../../src/adapters/tar/entries.ts";
import { cachedPaths, isLoadPathCache } from "../../src/stale/load-path-cache.ts";
import { RecordedTimes } from "../../src/stale/recorded-times.ts";
import { type LayerEntry, tarOf } from "../support/layers.ts";
import { loadPathCache, packed } from "./load-path-caches.ts";

const may = 1_714_867_200;
const name = "app/tmp/cache/bootsnap/load-path-cache";

async function staleIn(...layers: readonly (readonly LayerEntry[])[]) {
  const recorded = new RecordedTimes();
  for (const [layer, entries] of layers.entries()) {
    const bytes = await tarOf(entries);
    const tar = async function* () {
      yield bytes;
    };
    for await (const { header, content } of readEntries(tar(), "layer")) {
      recorded.meet(header, layer);
      const opened = recorded.open(header, layer);
      for await (const piece of content) opened.push(piece);
      opened.end(Buffer.alloc(0));
    }
  }
  return recorded.stale.map(({ path, of, recorded: then, actual }) => [path, of, then, actual]);
}

const folder = (path: string, time = 0): LayerEntry => ({ name: path, type: "directory", time });
const folders = [folder("app/lib"), folder("app/lib/shop")];
const cache = (mtime: number): LayerEntry => ({
  name,
  content: loadPathCache([["/app/lib", mtime, ["cart.rb"], ["shop"]]]),
});

describe("bootsnap's cache of the load path", () => {
  it("is read as bootsnap wrote it", () => {
    const bytes = loadPathCache([
      ["/app/lib", may, ["cart.rb"], ["shop"]],
      ["/usr/lib/ruby/3.1.0", 0, ["set.rb"], []],
    ]);
    expect(cachedPaths(bytes)).toEqual([{ path: "app/lib", mtime: may, below: ["app/lib/shop"] }]);
  });

  it("is stale if no folder of a path has the latest time that it records", async () => {
    expect(await staleIn([...folders, cache(may)])).toEqual([[name, "app/lib", may, 0]]);
    expect(
      await staleIn([folder("app/lib", may - 9), folder("app/lib/shop", may), cache(may)]),
    ).toEqual([]);
  });

  it.each<[string, readonly (readonly LayerEntry[])[]]>([
    ["records no time, as of gems", [[...folders, cache(0)]]],
    ["is of folders whose times a base gave, and nobody read", [[folder("app/lib"), cache(may)]]],
    [
      "is gone itself",
      [[...folders, cache(may)], [{ name: "app/tmp/cache/bootsnap/.wh.load-path-cache" }]],
    ],
    ["is of a path that is gone", [[...folders, cache(may)], [{ name: "app/.wh.lib" }]]],
    ["is another file", [[...folders, { ...cache(may), name: "app/load-path-cache" }]]],
    ["is of another form", [[...folders, { name, content: "--- {}\n" }]]],
  ])("is not if it %s", async (_what, layers) => {
    expect(await staleIn(...layers)).toEqual([]);
  });

  it("judges a path without the folders below it that were removed", async () => {
    const removed = [folder("app/lib", may), { name: "app/lib/.wh.shop" }];
    expect(await staleIn([...folders, cache(may)], removed)).toEqual([]);
  });

  it("is found where bootsnap puts it, and only up to a size", () => {
    const known = (path: string, size = 1) => isLoadPathCache({ path, size });
    expect(known(name)).toBe(true);
    expect(known("srv/tmp/cache/bootsnap-load-path-cache")).toBe(true);
    expect(known(`${name}.17.tmp`)).toBe(false);
    expect(known(name, 2 ** 30)).toBe(false);
  });

  it("gives no path and no error for any other bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const { path, below } of cachedPaths(Buffer.from(bytes)))
          expect([path, ...below].every((each) => typeof each === "string")).toBe(true);
      }),
    );
    const sound = loadPathCache([["/app/lib", may, ["cart.rb"], ["shop"]]]);
    for (let length = 0; length < sound.length; length += 1)
      expect(cachedPaths(sound.subarray(0, length))).toEqual([]);
  });

  it("has whole numbers and texts in every form that MessagePack has for them", () => {
    for (const number of [1, 200, 60_000, may, 2 ** 33, -1, -200, -60_000, -may, -(2 ** 33)]) {
      const [found] = cachedPaths(loadPathCache([["/a", number, [], ["b".repeat(300)]]]));
      expect(found).toMatchObject({ mtime: number, below: [`a/${"b".repeat(300)}`] });
    }
    expect(cachedPaths(packed({ "/a": [2n ** 60n, [], []] }))).toEqual([]);
    const many = Array.from({ length: 70_000 }, (_, at) => `f${at}.rb`);
    expect(cachedPaths(loadPathCache([["/a", may, many, []]]))).toHaveLength(1);
  });
});
