import { describe, expect, test } from "vitest";
import { between } from "../support/compared.ts";
import type { LayerEntry } from "../support/layers.ts";

const motd: LayerEntry = { name: "etc/motd", content: "one\ntwo\nthree\n" };

describe("a file with other content", () => {
  test("is shown with offset, bytes and line", async () => {
    const changed = { ...motd, content: "one\ntwo!\nthree\n" };
    expect(await between([motd], [changed])).toMatchObject([
      {
        path: "etc/motd",
        kind: "content",
        layer: 0,
        evidence: [
          "size 14 ≠ 15 bytes",
          "first difference at offset 7",
          "offset 0: 6f 6e 65 0a 74 77 6f 0a 74 68 72 65 65 0a |one.two.three.| ≠ 6f 6e 65 0a 74 77 6f 21 0a 74 68 72 65 65 0a |one.two!.three.|",
          'line 2: "two" ≠ "two!"',
        ],
      },
    ]);
  });

  test("is shown without a line when it is no text, and where one side ends", async () => {
    const found = await between(
      [{ name: "a", content: Buffer.from([0, 1, 2]) }],
      [{ name: "a", content: Buffer.from([0, 1]) }],
    );
    expect(found[0]?.evidence).toMatchObject([
      "size 3 ≠ 2 bytes",
      "first difference at offset 2",
      "offset 0: 00 01 02 |...| ≠ 00 01 |..|",
    ]);
  });

  test("is shown far into a file that is never held as a whole", async () => {
    const a = Buffer.alloc(3_000_000, "x");
    const b = Buffer.from(a);
    b[2_999_990] = 0x79;
    const [found] = await between([{ name: "a", content: a }], [{ name: "a", content: b }]);
    expect(found?.evidence).toContain("first difference at offset 2999990");
  });

  test("never brings control characters into the evidence", async () => {
    const text = "\u001b[31mred\u202e \u0000";
    const name = `bad\n${text.slice(0, -1)}`;
    const found = await between(
      [
        { name, content: text, uname: "\u001b[2J" },
        { name: "l", type: "symlink", linkname: text.slice(0, -1) },
      ],
      [
        { name, content: "other\n", uname: "x" },
        { name: "l", type: "symlink", linkname: "x" },
      ],
    );
    expect(found.map(({ path }) => path)).toEqual([name, name, "l"]);
    for (const line of found.flatMap(({ evidence }) => evidence)) {
      expect(line).toMatch(/^[^\p{Cc}\u202e]*$/u);
    }
  });
});
