import { describe, expect, test } from "vitest";
import { parseImageTag, tagsFromSource } from "../../../src/domain/source/image-tag.ts";
import type { Source } from "../../../src/domain/source/source.ts";

describe("a tag", () => {
  test.each(["1.4.0", "latest", "_x", "A-b_c.d", "a".repeat(128)])("is %s", (text) => {
    expect(parseImageTag("tags", text)).toBe(text);
  });

  test.each(["", ".x", "-x", "a b", "1.0+2", "a".repeat(129), "é"])("is not %j", (text) => {
    expect(() => parseImageTag("tags", text)).toThrow(/Input `tags`: .* is not a tag/);
  });

  test.each(["shop:1", "acme/shop", "a@b"])("is not the whole name %s", (text) => {
    expect(() => parseImageTag("tags", text)).toThrow(/more than a tag/);
  });
});

describe("the tags of a source", () => {
  const source: Source = {
    id: "",
    repository: "github.com/acme/shop",
    offset: "",
    version: "1.4.0",
    revision: "9f2c".repeat(10),
  };

  test("are its version", () => {
    expect(tagsFromSource(source)).toEqual(["1.4.0"]);
    expect(tagsFromSource({ ...source, version: "1.4.0-rc.1" })).toEqual(["1.4.0-rc.1"]);
  });

  test("write build metadata as Helm does, for tags have no +", () => {
    expect(tagsFromSource({ ...source, version: "1.4.0+deb.1" })).toEqual(["1.4.0_deb.1"]);
  });

  test("are the revision's first digits without a version", () => {
    expect(tagsFromSource({ ...source, version: "0.0.0-untagged" })).toEqual(["sha-9f2c9f2c9f2c"]);
  });

  test("are none without a revision", () => {
    expect(tagsFromSource({ ...source, version: "0.0.0-untagged", revision: "" })).toEqual([]);
  });

  test("cannot be a version longer than a tag", () => {
    expect(() => tagsFromSource({ ...source, version: `1.0.0-${"a".repeat(130)}` })).toThrow(
      /Input `tags`/,
    );
  });
});
