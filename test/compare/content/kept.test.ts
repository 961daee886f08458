import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Budget } from "../../../src/compare/content/budget.ts";
import { compareContents } from "../../../src/compare/content/compare-contents.ts";
import { once } from "../../../src/compare/cursor.ts";
import { Findings } from "../../../src/compare/findings.ts";
import type { Readers } from "../../../src/compare/readers.ts";
import { compareTars } from "../../../src/compare/tars.ts";
import type { FoundDifference } from "../../../src/domain/findings/difference.ts";
import { cpioOf } from "../../support/cpio.ts";
import { realReaders } from "../../support/readers.ts";
import { type ZippedFile, zipBytes } from "../../support/zips.ts";

/** More than is held in memory in these tests, and larger than what differs. */
const content = 4096;
const noise = { name: "noise", content: randomBytes(content + 1) };

async function found(
  [a, b]: readonly [Buffer, Buffer],
  limits: ConstructorParameters<typeof Budget>[0] = {},
  more: Partial<Readers> = {},
): Promise<readonly FoundDifference[]> {
  const findings = new Findings(100);
  const readers = { ...realReaders, ...more };
  const look = { findings, readers, budget: new Budget(limits), compareTars };
  const place = { path: "f", layer: 0, inside: [], headers: [undefined, undefined] } as const;
  const sizes = [a.length, b.length] as const;
  await compareContents({ a: once(a), b: once(b), sizes, place, look });
  return findings.listed;
}

/**
 * What is said about a thing, without the bytes that are shown of the archive itself, and of what
 * is too large to be held.
 */
function told(all: readonly FoundDifference[]): readonly unknown[] {
  return all.map((each) => {
    if (each.path !== "f" && each.path !== "f//noise") return each;
    const { path, kind, evidence, clue } = each;
    const isSaid = (fact: string) => !/^(?:first difference|offset|line|… and)/.test(fact);
    return { path, kind, evidence: evidence.filter(isSaid), isReordered: clue?.isReordered };
  });
}

const text = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 300 });
const member: fc.Arbitrary<ZippedFile> = fc.record({
  name: fc.constantFrom("a", "b", "d/c", "d/"),
  content: text.map((each) => Buffer.from(each)),
  isDeflated: fc.boolean(),
  time: fc.integer({ min: 0, max: 3 }),
  extra: fc.constantFrom(Buffer.alloc(0), Buffer.from("UT\x01\x00\x01"), Buffer.from("UT\x01")),
  comment: fc.constantFrom("", "x"),
});
const members = fc.array(member, { maxLength: 5 });
/** Two zips that often have much in common. */
const pairs = fc.tuple(
  members,
  members,
  fc.boolean(),
  fc.constantFrom({}, { comment: "a comment" }, { isLarge: true }),
);
type Zips = typeof pairs extends fc.Arbitrary<infer T> ? T : never;

function zipped([one, other, isSimilar, options]: Zips): readonly [Buffer, Buffer] {
  const changed = isSimilar ? [...one.toReversed(), ...other.slice(0, 1)] : other;
  return [zipBytes([noise, ...one]), zipBytes([noise, ...changed], options)];
}

describe("an archive that is compared on disk", () => {
  test("gives what it gives in memory, whatever zips they are", async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (zips) => {
        const pair = zipped(zips);
        expect(told(await found(pair, { content }))).toEqual(told(await found(pair)));
      }),
      { numRuns: 60 },
    );
  });

  test("gives what it gives in memory, also when it is damaged", async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(pairs, damage, fc.nat({ max: 99 }), async (zips, changes, cut) => {
        const [a, b] = zipped(zips);
        const bytes = Buffer.from(b.subarray(0, b.length - (cut > 50 ? cut : 0)));
        // What follows the noise is the zip's structure.
        const from = Math.min(a.length, content + 40);
        for (const [at, byte] of changes) bytes[from + (at % (bytes.length - from))] = byte;
        const pair = [a, bytes] as const;
        const inMemory = await found(pair);
        const onDisk = await found(pair, { content });
        expect(onDisk.length > 0).toBe(!a.equals(bytes));
        expect(told(onDisk)).toEqual(told(inMemory));
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, (word: string) => Buffer, string]>([
    ["a zip", (word) => zipBytes([{ name: "m", content: Buffer.from(word) }, noise]), "f//m"],
    [
      "a zip with the end record of large ones",
      (word) => zipBytes([{ name: "m", content: Buffer.from(word) }, noise], { isLarge: true }),
      "f//m",
    ],
    [
      "a zip in a zip",
      (word) => {
        const inner = zipBytes([{ name: "m", content: Buffer.from(word) }, noise]);
        return zipBytes([{ name: "i.zip", content: inner, isDeflated: true }]);
      },
      "f//i.zip//m",
    ],
    [
      "an ar archive",
      (word) => {
        const entry = (name: string, bytes: Buffer) => {
          const size = String(bytes.length).padEnd(10);
          const head = `${name.padEnd(16)}${"0".padEnd(32)}${size}\`\n`;
          return Buffer.concat([Buffer.from(head), bytes, Buffer.alloc(bytes.length % 2)]);
        };
        const both = [entry("noise/", noise.content), entry("m/", Buffer.from(word))];
        return Buffer.concat([Buffer.from("!<arch>\n"), ...both]);
      },
      "f//m",
    ],
    [
      "a cpio archive",
      (word) =>
        cpioOf([
          ["noise", noise.content.toString("hex")],
          ["m", word],
        ]),
      "f//m",
    ],
  ])("%s is looked into", async (_, make, path) => {
    const differences = await found([make("one\n"), make("two\n")], { content });
    expect(differences).toMatchObject([{ path, evidence: expect.arrayContaining([line]) }]);
  });
  const line = 'line 1: "one" ≠ "two"';

  test("is told as a whole where the limit is lower, or the disk is full", async () => {
    const mebi = 1024 * 1024;
    const zip = (word: string) => zipBytes([{ name: "m", content: Buffer.from(word) }, noise]);
    const pair = [zip("one"), zip("two")] as const;
    const [large] = await found([zip("one"), Buffer.concat([zip("two"), Buffer.alloc(mebi)])], {
      content,
      kept: mebi,
    });
    expect(large).toMatchObject({ path: "f", clue: { format: "zip", isCut: true } });
    expect(large?.evidence).toContain("could not be compared in full: it is larger than 1 MiB");
    const [full] = await found(pair, { content }, { keep: async () => undefined });
    expect(full?.evidence).toEqual([
      expect.stringMatching(/^both are \d+ bytes long$/),
      "could not be compared in full: the disk has no room to look into it",
      expect.stringMatching(/^sha256 \w{64} ≠ \w{64}$/),
    ]);
  });

  test("that is the same on both sides is no difference", async () => {
    const zip = zipBytes([noise]);
    expect(await found([zip, Buffer.from(zip)], { content })).toEqual([]);
  });
});

describe("members that share their bytes", () => {
  test("are compared up to a number of bytes", async () => {
    const zip = zipBytes([noise, { name: "m", content: Buffer.from("one") }]);
    const other = Buffer.from(zip);
    other.write("two", zip.indexOf("one"));
    const [stopped] = await found([zip, other], { compared: 1024 * 1024 });
    expect(stopped?.path).toBe("f//m");
    const many = await found([zip, other], { compared: 1024 });
    expect(many[0]?.evidence).toContain(
      "could not be compared in full: all members together have more than 0.0009765625 MiB",
    );
  });
});
