import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/domain/build/redact.ts";
import { excerptOf } from "../../src/traces/excerpt.ts";
import { Search } from "../../src/traces/search.ts";
import { found, startedAt, traces } from "./traces.ts";

const search = new Search(traces);
const day = "2026-11-21";

describe("a search in pieces", () => {
  it("finds what a search of the whole finds, however the file is cut", () => {
    const piece = fc.oneof(
      fc.constantFrom(day, `${startedAt + 5}`, "/var/tmp/twofold-a8Bc2d", "20261121"),
      fc.constantFrom("-", "\n", "2026", "0"),
      fc.nat(2000).map((length) => "x".repeat(length)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(fc.nat(4000)), (pieces, cuts) => {
        const bytes = Buffer.from(pieces.join(""));
        const one = search.file();
        let at = 0;
        for (const cut of cuts) {
          one.push(bytes.subarray(at, at + cut));
          at += cut;
        }
        one.push(bytes.subarray(at));
        expect(one.end()).toEqual(naively(bytes));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps place and surroundings of the first hit, and counts all", () => {
    const text = `${"a".repeat(200_000)} ${day} b ${day}`;
    const one = search.file();
    for (let at = 0; at < text.length; at += 65_536)
      one.push(Buffer.from(text.slice(at, at + 65_536)));
    expect(one.end()).toMatchObject([{ kind: "day", offset: 200_001, count: 2 }]);
  });

  it("finds nothing in nothing", () => {
    expect(search.file().end()).toEqual([]);
  });
});

/** In the smallest pieces, none of which can hold a hit. */
function naively(bytes: Buffer) {
  const one = search.file();
  for (let at = 0; at < bytes.length; at += 7) one.push(bytes.subarray(at, at + 7));
  return one.end();
}

describe("an excerpt", () => {
  const plain = createRedactor([]);
  const excerpt = (text: string, redact = plain): string => {
    const [hit] = found(text);
    if (hit === undefined) throw new Error("nothing was found");
    return excerptOf(hit, redact);
  };

  it("is the hit with a little of its line", () => {
    expect(excerpt(`first\nbuilt at ${day} by make\nlast`)).toBe(`built at ${day} by make`);
  });

  it("shows bytes that are no text as numbers", () => {
    expect(excerpt(`\u0000\u001b[1m${day}\u0007é`)).toBe(`\\x00\\x1b[1m${day}\\x07\\xc3\\xa9`);
  });

  it("shows nothing around a hit where a secret is near, even where the excerpt would cut it", () => {
    const secret = `s3cret-${"z".repeat(60)}`;
    expect(excerpt(`${secret} ${day}`, createRedactor([secret]))).toBe(day);
  });

  it("shows nothing around a hit in a word that is too long to be known as a secret", () => {
    expect(excerpt(`${"k".repeat(1500)}-${day}`)).toBe(day);
  });
});
