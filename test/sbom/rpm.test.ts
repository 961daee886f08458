import { describe, expect, it } from "vitest";
import type { LayerEntry } from "../support/layers.ts";
import { described, licencesIn, looseIn, purlsIn } from "./listed.ts";

interface Tag {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly data: Buffer;
}

const texts = (tag: number, type: number, values: readonly string[]): Tag => ({
  ...{ tag, type, count: values.length },
  data: Buffer.from(values.map((value) => `${value}\0`).join("")),
});

function numbers(tag: number, values: readonly number[]): Tag {
  const data = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) data.writeUInt32BE(value, at * 4);
  return { tag, type: 4, count: values.length, data };
}

/** A package's header (rpm.org, "RPM v4 header format"). */
function headerOf(name: string, more: readonly Tag[] = []): Buffer {
  const tags = [
    texts(1000, 6, [name]),
    texts(1001, 6, ["1.2"]),
    texts(1002, 6, ["3.fc40"]),
    ...more,
  ];
  const index = Buffer.alloc(8 + tags.length * 16);
  let length = 0;
  for (const [at, { tag, type, count, data }] of tags.entries()) {
    const from = 8 + at * 16;
    index.writeUInt32BE(tag, from);
    index.writeUInt32BE(type, from + 4);
    index.writeUInt32BE(length, from + 8);
    index.writeUInt32BE(count, from + 12);
    length += data.length;
  }
  index.writeUInt32BE(tags.length, 0);
  index.writeUInt32BE(length, 4);
  return Buffer.concat([index, ...tags.map(({ data }) => data)]);
}

/** A database in rpm's own format, as lib/backend/ndb/rpmpkg.c of rpm lays it out. */
function ndbOf(blobs: readonly Buffer[]): Buffer {
  const page = Buffer.alloc(4096);
  for (let at = 0; at < page.length; at += 16) page.write("Slot", at, "latin1");
  page.fill(0, 0, 32);
  page.write("RpmP", 0, "latin1");
  page.writeUInt32LE(1, 12);
  const parts = [page];
  let block = page.length / 16;
  for (const [at, blob] of blobs.entries()) {
    const head = Buffer.alloc(16);
    head.write("BlbS", 0, "latin1");
    head.writeUInt32LE(at + 1, 4);
    head.writeUInt32LE(blob.length, 12);
    const whole = Buffer.concat([head, blob, Buffer.alloc(12)]);
    const padded = Buffer.concat([whole, Buffer.alloc(-whole.length & 15)]);
    // The second slot is free, as after a package was removed.
    const slot = 32 + (at + (at > 0 ? 1 : 0)) * 16;
    page.writeUInt32LE(at + 1, slot + 4);
    page.writeUInt32LE(block, slot + 8);
    page.writeUInt32LE(padded.length / 16, slot + 12);
    parts.push(padded);
    block += padded.length / 16;
  }
  return Buffer.concat(parts);
}

/** The same database, whose free slots all have the first package, again and again. */
function sharing(bytes: Buffer): Buffer {
  for (let slot = 80; slot < 4096; slot += 16) bytes.copy(bytes, slot, 32, 48);
  return bytes;
}

const database = (content: Buffer): LayerEntry => ({
  name: "usr/lib/sysimage/rpm/Packages.db",
  content,
});
const bash = headerOf("bash", [
  numbers(1003, [2]),
  texts(1014, 6, ["GPL-3.0-or-later"]),
  texts(1022, 6, ["x86_64"]),
  texts(1044, 6, ["bash-1.2-3.fc40.src.rpm"]),
  numbers(1116, [0, 1]),
  texts(1117, 8, ["bash", "README"]),
  texts(1118, 8, ["/usr/bin/", "/usr/share/doc/bash/"]),
]);

/** 400 kB that unpack to paths of 270 MB. */
const deep = headerOf("deep", [
  numbers(
    1116,
    Array.from({ length: 67_500 }, () => 0),
  ),
  texts(
    1117,
    8,
    Array.from({ length: 67_500 }, () => "a"),
  ),
  texts(1118, 8, [`/${"d".repeat(4000)}/`]),
]);

describe("packages of rpm's own database", () => {
  it("have release, architecture, epoch and source package", async () => {
    const release = { name: "etc/os-release", content: "ID=opensuse-leap\nVERSION_ID=15.6\n" };
    expect(await purlsIn([release, database(ndbOf([bash, headerOf("zlib")]))])).toEqual([
      "pkg:rpm/opensuse-leap/bash@1.2-3.fc40?arch=x86_64&distro=opensuse-leap-15.6&epoch=2&upstream=bash-1.2-3.fc40.src.rpm",
      "pkg:rpm/opensuse-leap/zlib@1.2-3.fc40?distro=opensuse-leap-15.6",
    ]);
  });

  it("have a licence and own their files", async () => {
    const packages = database(ndbOf([bash]));
    expect(await licencesIn([packages])).toEqual({ bash: ["GPL-3.0-or-later"] });
    const files = ["usr/bin/bash", "usr/share/doc/bash/README", "opt/own"];
    expect(await looseIn([packages, ...files.map((name) => ({ name, content: "x" }))])).toEqual([
      "opt/own",
    ]);
  });

  it("are not the keys among them", async () => {
    expect(await purlsIn([database(ndbOf([headerOf("gpg-pubkey")]))])).toEqual([]);
  });

  it.each([
    ["a cut database", ndbOf([bash]).subarray(0, 4200)],
    ["another magic number", Buffer.alloc(5000, 1)],
    ["a table that is longer than the file", ndbOf([]).fill(0xff, 12, 16)],
    ["a damaged slot", ndbOf([bash]).fill(0, 48, 52)],
    ["a damaged header", ndbOf([Buffer.alloc(40, 0xff)])],
    ["a long folder before each of many names", ndbOf([deep])],
    ["slots that share a header", sharing(ndbOf([bash, headerOf("zlib")]))],
  ])("are not read from %s, which is told", async (_, bytes) => {
    const { inventory } = await described([[database(bytes)]]);
    expect(inventory.packages.listed).toEqual([]);
    expect(inventory.unread.listed.map(({ path }) => path)).toEqual([
      "usr/lib/sysimage/rpm/Packages.db",
    ]);
  });
});
