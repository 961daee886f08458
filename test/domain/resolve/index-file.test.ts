import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Digest, digestFromHex } from "../../../src/domain/oci/digest.ts";
import type { ImageIndex } from "../../../src/domain/resolve/image-index.ts";
import { readIndexFile, writeIndexFile } from "../../../src/domain/resolve/index-file.ts";
import type { Indexed } from "../../../src/domain/resolve/indexed-image.ts";
import { visible } from "../../../src/domain/text/printable.ts";

const digest: fc.Arbitrary<Digest> = fc
  .string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 })
  .map(digestFromHex);
const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .map((text) => visible(text).replaceAll("\t", " "));
const name = fc.stringMatching(/^[a-z0-9-]{1,30}$/);
const image: fc.Arbitrary<Indexed> = fc.oneof(
  fc.record({
    kind: fc.constant("image" as const),
    platform: fc.constantFrom("", "linux/amd64", "windows/arm64"),
    sources: fc.array(line, { maxLength: 3 }),
    reproducible: fc.constantFrom(
      undefined,
      "true" as const,
      "false" as const,
      "unchecked" as const,
    ),
    advisories: fc.option(fc.array(name, { maxLength: 5 }), { nil: undefined }),
    recipe: fc.option(
      digest.map((each) => each.slice("sha256:".length)),
      { nil: undefined },
    ),
  }),
  fc.record({ kind: fc.constant("index" as const), children: fc.array(digest, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant("other" as const) }),
);
const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,20}$/);
const index: fc.Arbitrary<ImageIndex> = fc.record({
  name: fc.constantFrom("ghcr.io/acme/shop", "localhost:5000/a", "__proto__"),
  asked: fc.nat(),
  tags: fc.array(fc.tuple(tag, digest)).map((each) => new Map(each)),
  images: fc.array(fc.tuple(digest, image)).map((each) => new Map(each)),
});

describe("an index file", () => {
  test("reads back what was written", () => {
    fc.assert(
      fc.property(fc.uniqueArray(index, { selector: ({ name: each }) => each }), (indexes) => {
        const read = readIndexFile(writeIndexFile(indexes));
        expect(read).toEqual({
          kind: "read",
          indexes: new Map(indexes.map((each) => [each.name, each])),
        });
      }),
    );
  });

  test("of another version is not used, and the newer one is told as such", () => {
    const text = writeIndexFile([]);
    const newer = text.replace('"version":1', '"version":2');
    const why = "was written by a newer version of Twofold";
    expect(readIndexFile(newer)).toEqual({ kind: "unusable", why });
    const older = text.replace('"version":1', '"version":0');
    expect(readIndexFile(older)).toEqual({ kind: "unusable", why: "is damaged" });
  });

  test("that was cut off anywhere is not used", () => {
    fc.assert(
      fc.property(index, fc.nat(), (one, at) => {
        const text = writeIndexFile([one]).trimEnd();
        const cut = text.slice(0, at % text.length);
        expect(readIndexFile(cut)).toEqual({ kind: "unusable", why: "is damaged" });
      }),
    );
  });

  test("with a record in another form is not used", () => {
    const bad = [
      "",
      "a".repeat(63),
      `${"a".repeat(64)}\timage\tlinux\t\t\t`,
      `${"A".repeat(64)}\tother`,
    ];
    for (const record of bad) {
      const repositories = { "ghcr.io/a/b": { asked: 0, tags: [], images: [record] } };
      const text = JSON.stringify({ version: 1, repositories });
      expect(readIndexFile(text)).toEqual({ kind: "unusable", why: "is damaged" });
    }
  });

  test("with any text in it is read or not used", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.json(), (text, json) => {
        for (const each of [text, json]) {
          expect(readIndexFile(each).kind).toBe("unusable");
        }
      }),
    );
  });
});
