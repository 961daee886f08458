import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import { between } from "../../support/compared.ts";
import { packed } from "../../support/r-objects.ts";

async function inFile(a: Uint8Array, b: Uint8Array): Promise<readonly Difference[]> {
  return await between([{ name: "p.rdb", content: a }], [{ name: "p.rdb", content: b }]);
}

/** An object that R serialised, of a text. */
function saved(encoding: string, text: string): Buffer {
  const header = Buffer.from("580a000000030004020200030500", "hex");
  const length = Buffer.from([0, 0, 0, encoding.length]);
  return Buffer.concat([header, length, Buffer.from(`${encoding}\0\0\0\x10${text}`)]);
}

test("each object of R's packages that differs is told by its number and its own format", async () => {
  const a = packed(saved("UTF-8", "same"), saved("UTF-8", "hello"), saved("UTF-8", "hello"));
  const b = packed(saved("UTF-8", "same"), saved("UTF-8", "hallo"), saved("latin1", "hello"));
  expect(await inFile(a, b)).toMatchObject([
    {
      path: "p.rdb//object 2",
      clue: { format: "r-data", inside: ["r-objects"], spots: [{ a: Buffer.from("e") }] },
    },
    {
      path: "p.rdb//object 3",
      evidence: expect.arrayContaining(['r-data native encoding "UTF-8" ≠ "latin1"']),
    },
  ]);
});

test("an object that only one package has is told", async () => {
  const a = packed(saved("UTF-8", "one"));
  const b = packed(saved("UTF-8", "one"), saved("UTF-8", "two"));
  expect(await inFile(a, b)).toMatchObject([{ kind: "added", path: "p.rdb//object 2" }]);
});

test("objects that are only compressed otherwise are told as that", async () => {
  const object = saved("UTF-8", "a".repeat(400) + "b".repeat(300) + "a".repeat(400));
  const other = packed(object);
  const stream = deflateSync(object, { level: 1 });
  stream.set([0x78, 0x9c]);
  const a = Buffer.concat([other.subarray(0, 4), stream]);
  const found = await inFile(a, other);
  expect(found).toMatchObject([
    { path: "p.rdb", evidence: expect.arrayContaining(["same members, packed differently"]) },
  ]);
});

test.each([
  ["is cut", (whole: Buffer) => whole.subarray(0, -3)],
  ["ends in a length", (whole: Buffer) => Buffer.concat([whole, Buffer.from([0, 0, 0, 9])])],
  ["unpacks to more than it says", (whole: Buffer) => withByte(whole, 3, 1)],
  ["has an object that is compressed otherwise", (whole: Buffer) => withOther(whole)],
])("a file that %s is told with its own bytes, and why", async (_, damage) => {
  const [a, b] = [packed(saved("UTF-8", "hello")), packed(saved("UTF-8", "hallo"))];
  expect(await inFile(damage(a), damage(b))).toMatchObject([
    {
      path: "p.rdb",
      evidence: expect.arrayContaining([
        expect.stringMatching(/^could not be compared in full: its object \d is damaged/),
      ]),
    },
  ]);
});

function withByte(whole: Buffer, at: number, value: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes[at] = value;
  return bytes;
}

/** R_compress3 writes a Z and what xz made. */
function withOther(whole: Buffer): Buffer {
  return Buffer.concat([whole, Buffer.from([0, 0, 0, 9]), Buffer.from("Z made by xz")]);
}
