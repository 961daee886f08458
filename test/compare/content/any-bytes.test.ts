import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import { filtered, made } from "../../support/archives.ts";
import { between } from "../../support/compared.ts";
import { cpioOf } from "../../support/cpio.ts";
import { keystoreOf } from "../../support/keystores.ts";
import { tarOf } from "../../support/layers.ts";
import { pdfOf } from "../../support/pdfs.ts";
import { packed } from "../../support/r-objects.ts";

async function inFile(a: Uint8Array, b: Uint8Array): Promise<readonly Difference[]> {
  return await between([{ name: "f", content: a }], [{ name: "f", content: b }]);
}

describe("whatever the bytes are", () => {
  let sound: readonly Buffer[] = [];
  beforeAll(async () => {
    const tar = await tarOf([
      { name: "d/a", content: "hello\n".repeat(50) },
      { name: "d/b", content: gzipSync("inner") },
    ]);
    const files = [{ name: "a", content: "text ".repeat(99) }, { name: "b" }];
    sound = [
      tar,
      gzipSync(tar),
      filtered(tar, ["xz", "-c"]),
      filtered(tar, ["bzip2", "-c"]),
      made(files, ["sh", "-c", "zip -q made.zip a b && mv made.zip out"]),
      made(files, ["ar", "rc", "out", "a", "b"]),
      cpioOf([
        ["a", "1"],
        ["b", "2"],
      ]),
      made(
        [{ name: "m.c", content: "int main(void) { return 0; }\n" }],
        ["gcc", "-o", "out", "m.c"],
      ),
      keystoreOf(
        { alias: "shop", time: 1_700_000_000_000, certificate: "one" },
        { alias: "web", time: 1_700_000_000_000, certificate: "two", key: "secret" },
      ),
      pdfOf({ page: "BT (text) Tj ET\n".repeat(9) }),
      packed(Buffer.from("one object of R"), Buffer.from("another one")),
      Buffer.from("a\nb\nc\n".repeat(30)),
    ];
  });

  test("two versions of an archive give differences within the clue's bounds, never a crash or a hang", async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.nat(), damage, fc.option(fc.nat()), async (which, changes, length) => {
        const original = sound[which % sound.length] ?? Buffer.alloc(0);
        const bytes = Buffer.from(original);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const changed = length === null ? bytes : bytes.subarray(0, length % bytes.length);
        const found = await inFile(original, changed);
        expect(found.length > 0).toBe(!original.equals(changed));
        for (const { clue, path } of found) {
          expect(path).toMatch(/^(f(\/\/.*)?|\.)$/s);
          expect(clue?.spots.length).toBeLessThanOrEqual(32);
          for (const { a, b, before, after } of clue?.spots ?? []) {
            expect(Math.max(a.length, b.length)).toBeLessThanOrEqual(256);
            expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(64);
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test("bytes that begin like a format are never more than bytes", async () => {
    const magics = [
      "\x7fELF\x02\x01",
      "\x1f\x8b\x08",
      "PK\x03\x04",
      "!<arch>\n",
      "070701",
      "BZh9",
      "X\n\0\0\0\x03\0\x04\x02\x02\0\x03\x05\0\0\0\0\x05",
      "%PDF-1.5\n1 0 obj\n<</Filter /FlateDecode>>\nstream\n\x78\xda",
      "\xfe\xed\xfe\xed\0\0\0\x02\0\0\0\x01\0\0\0\x02",
      "\xfd7zXZ\0",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...magics),
        fc.uint8Array({ maxLength: 600 }),
        fc.uint8Array({ maxLength: 600 }),
        async (magic, left, right) => {
          const [a, b] = [left, right].map((rest) =>
            Buffer.concat([Buffer.from(magic, "latin1"), rest]),
          );
          if (a === undefined || b === undefined) throw new Error("unreachable");
          expect((await inFile(a, b)).length > 0).toBe(!a.equals(b));
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);
});
