import { expect, test } from "vitest";
import { between } from "../../support/compared.ts";

/** A text that R saved, uncompressed: the header, then one object. */
function saved(encoding: string, text: string): Buffer {
  const name = Buffer.from(encoding, "latin1");
  const length = Buffer.from([0, 0, 0, name.length]);
  const start = Buffer.from("580a000000030004020200030500", "hex");
  return Buffer.concat([start, length, name, Buffer.from([0, 0, 0, 0x10]), Buffer.from(text)]);
}

test("R's saved objects are told by their header and by what is behind it", async () => {
  const [a, b] = [saved("UTF-8", "hello"), saved("ANSI_X3.4-1968", "hallo")];
  const found = await between([{ name: "a.rds", content: a }], [{ name: "a.rds", content: b }]);
  expect(found).toMatchObject([
    {
      evidence: expect.arrayContaining(['r-data native encoding "UTF-8" ≠ "ANSI_X3.4-1968"']),
      clue: {
        format: "r-data",
        spots: [
          { field: "native encoding", offset: 18 },
          { offset: 28, a: Buffer.from("e") },
        ],
      },
    },
  ]);
});

test.each([
  ["is cut", saved("UTF-8", "x").subarray(0, 16), saved("UTF-8", "x").subarray(0, 17)],
  ["has a name that is too long", saved("x".repeat(70), "x"), saved("x".repeat(70), "y")],
])("a header that %s is only bytes", async (_, a, b) => {
  const [found] = await between([{ name: "a.rds", content: a }], [{ name: "a.rds", content: b }]);
  expect(found?.clue?.spots.every(({ field }) => field === undefined)).toBe(true);
});
