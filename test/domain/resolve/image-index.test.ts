import { describe, expect, test } from "vitest";
import { type Digest, digestFromHex } from "../../../src/domain/oci/digest.ts";
import {
  emptyIndex,
  type ImageIndex,
  isReferrersTag,
  looksFixed,
  mergedIndex,
  withoutUnnamed,
} from "../../../src/domain/resolve/image-index.ts";

const at = (digit: string): Digest => digestFromHex(digit.repeat(64));

function index(asked: number, tags: Readonly<Record<string, string>>): ImageIndex {
  const named = Object.entries(tags).map(([tag, digit]) => [tag, at(digit)] as const);
  const images = named.map(([, digest]) => [digest, { kind: "other" }] as const);
  return { ...emptyIndex("a/b"), asked, tags: new Map(named), images: new Map(images) };
}

describe("a tag", () => {
  test.each([
    "1.4.0",
    "v1.4.0",
    "1.4.0-alpine",
    "v1.4.0_x",
    "sha-1a2b3c4",
    "nightly-20261130",
    "1a2b3c4d",
  ])("%s looks as if it stays where it is", (tag) => expect(looksFixed(tag)).toBe(true));

  test.each(["latest", "1", "1.4", "v1.4", "main", "stable-alpine", "pr-1234", "feature-abc"])(
    "%s does not",
    (tag) => expect(looksFixed(tag)).toBe(false),
  );

  test("of the referrers' fallback is told from others", () => {
    expect(isReferrersTag(`sha256-${"a".repeat(64)}`)).toBe(true);
    expect(isReferrersTag(`sha256-${"a".repeat(64)}.sig`)).toBe(true);
    expect(isReferrersTag(`sha256-${"a".repeat(64)}-x`)).toBe(false);
    expect(isReferrersTag("sha256-abc")).toBe(false);
  });
});

describe("two indexes of one repository", () => {
  test("are put together: what was asked last counts, and the age is the older one", () => {
    const merged = mergedIndex(
      index(9, { one: "1", both: "2" }),
      index(5, { both: "3", other: "4" }),
    );
    expect(merged.asked).toBe(5);
    expect(Object.fromEntries(merged.tags)).toEqual({
      one: at("1"),
      both: at("2"),
      other: at("4"),
    });
    expect([...merged.images.keys()].sort()).toEqual([at("1"), at("2"), at("4")]);
  });
});

describe("an index", () => {
  test("forgets images that no tag and no image index names", () => {
    const known: ImageIndex = {
      ...index(1, { "1.0.0": "1" }),
      images: new Map([
        [at("1"), { kind: "index", children: [at("2")] }],
        [at("2"), { kind: "other" }],
        [at("3"), { kind: "other" }],
      ]),
    };
    expect([...withoutUnnamed(known).images.keys()]).toEqual([at("1"), at("2")]);
  });
});
