import { describe, expect, it } from "vitest";
import { betweenPlatforms } from "../../../src/app/build/across-platforms.ts";
import { imageOf, type LayerEntry, tarOf } from "../../support/layers.ts";
import { realReaders } from "../../support/readers.ts";

async function differing(...images: readonly (readonly LayerEntry[])[]) {
  const base = await tarOf([{ name: "srv/of-base", content: `${images.length}` }]);
  const own = await Promise.all(
    images.map(async (entries) => ({
      image: imageOf({ layers: [base, await tarOf(entries)] }),
      layers: [1],
    })),
  );
  return await betweenPlatforms(own, realReaders.entries);
}

const file = (name: string, content: string): LayerEntry => ({ name, content });

describe("files that differ between platforms", () => {
  it("are noted where nothing in them runs on a processor", async () => {
    expect(
      await differing(
        [file("srv/a.js", "1"), file("srv/b.js", "1"), file("srv/same.js", "1")],
        [file("srv/a.js", "2"), file("srv/b.js", "1"), file("srv/same.js", "1")],
        [file("srv/a.js", "1"), file("srv/b.js", "3"), file("srv/same.js", "1")],
      ),
    ).toEqual({ count: 2, paths: ["srv/a.js", "srv/b.js"] });
  });

  it.each([
    ["a program", "srv/app", "\x7fELF"],
    ["an archive of machine code", "usr/lib/libshop.a", "!<arch>\n"],
    ["the loader's cache", "etc/ld.so.cache", ""],
    ["what a package manager keeps", "var/lib/dpkg/status", ""],
    ["a file whose path names an architecture", "usr/lib/x86_64-linux-gnu/x.conf", ""],
  ])("are not noted of %s", async (_, path, start) => {
    expect(await differing([file(path, `${start}1`)], [file(path, `${start}2`)])).toBeUndefined();
  });

  it("are not noted of packages, and of what only some platforms have", async () => {
    const list = file("var/lib/dpkg/info/shop.list", "/etc/shop.conf\n");
    expect(
      await differing(
        [list, file("etc/shop.conf", "1"), file("srv/only-here", "1")],
        [list, file("etc/shop.conf", "2")],
      ),
    ).toBeUndefined();
  });

  it("are counted where there are many", async () => {
    const many = (content: string) =>
      Array.from({ length: 12 }, (_, at) => file(`srv/${String(at).padStart(2, "0")}`, content));
    const found = await differing(many("1"), many("2"));
    expect([found?.count, found?.paths.length, found?.paths[0]]).toEqual([12, 10, "srv/00"]);
  });
});
