import { describe, expect, it } from "vitest";
import type { SbomFormat } from "../../src/domain/oci/sbom-format.ts";
import { Collector } from "../../src/sbom/collector.ts";
import { described } from "./listed.ts";

const installed = (name: string) => ({
  name: `app/node_modules/${name}/package.json`,
  content: JSON.stringify({ name, version: "1.0.0" }),
});

describe("an image of several layers", () => {
  it.each([
    ["removes a package's folder", [{ name: "app/node_modules/.wh.a" }], ["b"]],
    ["removes its manifest", [{ name: "app/node_modules/a/.wh.package.json" }], ["b"]],
    [
      "hides what was in a folder",
      [{ name: "app/node_modules/.wh..wh..opq" }, installed("c")],
      ["c"],
    ],
    [
      "hides it after it wrote there",
      [installed("c"), { name: "app/node_modules/.wh..wh..opq" }],
      ["c"],
    ],
    [
      "hides a folder above one that it writes to",
      [installed("c"), { name: "app/.wh..wh..opq" }],
      ["c"],
    ],
    ["puts a file in the folder's place", [{ name: "app/node_modules", content: "x" }], []],
    ["puts another manifest there", [{ ...installed("a"), content: "{}" }], ["b"]],
    ["adds one", [installed("c")], ["a", "b", "c"]],
  ])("has the packages of the last one that %s", async (_, last, expected) => {
    const { inventory } = await described([[installed("a"), installed("b")], last]);
    expect(inventory.packages.listed.map(({ name }) => name)).toEqual(expected);
  });

  it("lists files of no package with their digests, programs first", async () => {
    const { inventory } = await described([
      [
        { name: "a.txt", content: "abc" },
        { name: "z", content: "", mode: 0o755 },
      ],
      [
        { name: "link", type: "symlink", linkname: "a.txt" },
        { name: "d", type: "directory" },
      ],
    ]);
    expect(inventory.loose.listed).toEqual([
      {
        path: "z",
        size: 0,
        sha1: "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      },
      {
        path: "a.txt",
        size: 3,
        sha1: "a9993e364706816aba3e25717850c26c9cd0d89d",
        sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      },
    ]);
  });

  it("counts the files of no package that are too many to list", async () => {
    const many = Array.from({ length: 1010 }, (_, at) => ({ name: `f${at}`, content: "x" }));
    const { loose } = (await described([many])).inventory;
    expect([loose.listed.length, loose.omitted]).toEqual([1000, 10]);
  });

  it("says which files it could not read", async () => {
    const huge = { name: "node_modules/a/package.json", content: " ".repeat(2 * 1024 * 1024 + 1) };
    const { unread } = (await described([[huge]])).inventory;
    expect(unread.listed).toEqual([
      { path: "node_modules/a/package.json", reason: "it is larger than 2 MiB" },
    ]);
  });

  it("says so of a manifest that is another name of a file", async () => {
    const store = { name: "store/4f2c", content: '{"name":"a","version":"1.0.0"}' };
    const path = "srv/node_modules/a/package.json";
    const manifest = { name: path, type: "link", linkname: store.name } as const;
    const other = { name: "srv/b", type: "link", linkname: store.name } as const;
    const { packages, unread } = (await described([[store, manifest, other]])).inventory;
    expect(packages.listed).toEqual([]);
    expect(unread.listed).toEqual([{ path, reason: "it is a hard link to /store/4f2c" }]);
  });
});

it("takes only the digests that the documents name", () => {
  const digests = (formats: readonly SbomFormat[]) => {
    const collector = new Collector(formats);
    const file = collector.hashes.open(3);
    file.push(Buffer.from("ab"));
    file.push(Buffer.from("c"));
    return collector.hashes.at(file.end());
  };
  const sha1 = "a9993e364706816aba3e25717850c26c9cd0d89d";
  const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(digests([])).toEqual({});
  expect(digests(["cyclonedx"])).toEqual({ sha256 });
  expect(digests(["spdx"])).toEqual({ sha1, sha256 });
  expect(digests(["spdx", "cyclonedx"])).toEqual({ sha1, sha256 });
});
