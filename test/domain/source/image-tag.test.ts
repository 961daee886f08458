import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseImageTag, tagsFromSource } from "../../../src/domain/source/image-tag.ts";
import type { Source } from "../../../src/domain/source/source.ts";

describe("a tag", () => {
  test.each(["1.4.0", "latest", "_x", "A-b_c.d", "a".repeat(128)])("is %s", (text) => {
    expect(parseImageTag("tags", text)).toEqual({ tag: text });
  });

  test.each(["", ".x", "-x", "1.0+2", "a".repeat(129), "é"])("is not %j", (text) => {
    expect(() => parseImageTag("tags", text)).toThrow(/Input `tags`: .* is not a tag/);
  });

  test("of several tags in one entry is told apart, with how to write them", () => {
    expect(() => parseImageTag("tags", "1.0 latest")).toThrow(/has spaces, so it is not one tag/);
  });

  test.each([
    { text: "ghcr.io/acme/shop:1.4.0", repository: "ghcr.io/acme/shop", tag: "1.4.0" },
    { text: "acme/shop:latest", repository: "docker.io/acme/shop", tag: "latest" },
    { text: "shop:1", repository: "docker.io/library/shop", tag: "1" },
    { text: "localhost:5000/shop:1", repository: "localhost:5000/shop", tag: "1" },
    { text: "[::1]:5000/shop:1", repository: "[::1]:5000/shop", tag: "1" },
  ])("can stand in the full reference $text", ({ text, repository, tag }) => {
    expect(parseImageTag("tags", text)).toEqual({ tag, repository });
  });

  test.each(["acme/shop", "localhost:5000/shop", "a@b", "ghcr.io/Acme/shop:1", "a:", "a:1:2"])(
    "is not in the name %s",
    (text) => {
      expect(() => parseImageTag("tags", text)).toThrow(/neither a tag nor a name with a tag/);
    },
  );

  test("is not known by a digest", () => {
    const text = `ghcr.io/acme/shop:1@sha256:${"1".repeat(64)}`;
    expect(() => parseImageTag("tags", text)).toThrow(/has a digest/);
  });

  test("of any full reference is what stands behind its name", () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const tagged = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), tagged, (path, tag) => {
        const repository = `registry.example:5000/${path.join("/")}`;
        expect(parseImageTag("tags", `${repository}:${tag}`)).toEqual({ tag, repository });
      }),
    );
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
