import { expect, it } from "vitest";
import { FileListing } from "../../src/compare/listing.ts";
import type { EntryHeader, TarEntry } from "../../src/domain/oci/entry.ts";

function entry(path: string, change: Partial<EntryHeader> = {}): TarEntry {
  const header: EntryHeader = {
    path,
    type: "file",
    mode: 0o644,
    uid: 0,
    gid: 0,
    uname: "",
    gname: "",
    size: 1,
    mtime: 0,
    linkname: "",
    devmajor: 0,
    devminor: 0,
    pax: {},
    ...change,
  };
  return { header, content: nothing() };
}

async function* nothing(): AsyncGenerator<never> {}

async function* tar(...entries: readonly TarEntry[]): AsyncGenerator<TarEntry> {
  yield* entries;
}

async function paths(entries: AsyncIterable<TarEntry>): Promise<readonly string[]> {
  const seen: string[] = [];
  for await (const { header } of entries) seen.push(header.path);
  return seen;
}

it("notes the files of both sides while they go by, and lets every entry pass", async () => {
  const listing = new FileListing();
  const first = tar(
    entry("etc", { type: "directory" }),
    entry("etc/a"),
    entry("etc/b", { size: 7 }),
  );
  expect(await paths(listing.watch(first, { layer: 2, side: "a" }))).toEqual([
    "etc",
    "etc/a",
    "etc/b",
  ]);
  await paths(listing.watch(tar(entry("etc/b", { size: 9 })), { layer: 2, side: "b" }));
  expect(listing.files).toEqual([
    { path: "etc/a", layer: 2, type: "file", sizes: [1, undefined] },
    { path: "etc/b", layer: 2, type: "file", sizes: [7, 9] },
  ]);
});

it("keeps twenty thousand of a million, and lets the others pass", async () => {
  const listing = new FileListing();
  const many = Array.from({ length: 30_000 }, (_, index) => entry(`f${index}`));
  expect(await paths(listing.watch(tar(...many), { layer: 0, side: "a" }))).toHaveLength(30_000);
  expect(listing.files).toHaveLength(20_000);
});
