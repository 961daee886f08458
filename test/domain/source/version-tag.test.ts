import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseVersion, ownTags } from "../../../src/domain/source/version-tag.ts";

/** The version that a commit with these tags gives a service; `all` are those of the repository. */
function versionOf(
  here: readonly string[],
  offset = "",
  all: readonly string[] = here,
): string | undefined {
  return chooseVersion({ here, all, offset })?.chosen.version;
}

describe("the version of a source", () => {
  it.each([
    [["1.2.3"], "1.2.3"],
    [["v1.2.3"], "1.2.3"],
    [["v1.2.3-rc.1"], "1.2.3-rc.1"],
    [["v1.2.3+build.7"], "1.2.3"],
    [["latest", "release-7", "v1.9.0"], "1.9.0"],
  ])("of the tags %j is %s", (tags, version) => {
    expect(versionOf(tags)).toBe(version);
  });

  it.each([
    [[]],
    [["v1.2"]],
    [["v1"]],
    [["=1.2.3"]],
    [["1.2.3.4"]],
    [["v01.2.3"]],
    [["release/v1.2.3"]],
    [["services/cart/1.2.3"]],
  ])("is not in the tags %j", (tags) => {
    expect(versionOf(tags)).toBeUndefined();
  });

  it("is the highest, compared as numbers, and the others are told", () => {
    expect(chooseVersion({ here: ["v1.9.0", "v1.10.0", "1.2.0"], all: [], offset: "" })).toEqual({
      chosen: { tag: "v1.10.0", version: "1.10.0" },
      others: [
        { tag: "v1.9.0", version: "1.9.0" },
        { tag: "1.2.0", version: "1.2.0" },
      ],
    });
  });

  it("is a release rather than a pre-release", () => {
    expect(versionOf(["v2.0.0-rc.1", "v1.9.0"])).toBe("1.9.0");
  });

  it("is the service's own in a monorepo", () => {
    const tags = ["v9.0.0", "services/cart/v1.2.0", "services/cart/v1.1.0", "services/pay/v3.0.0"];
    expect(versionOf(tags, "services/cart")).toBe("1.2.0");
    expect(versionOf(tags)).toBe("9.0.0");
  });

  it("is never the repository's once the service has tags of its own, at whatever commit", () => {
    const all = ["v1.0.2", "services/cart/v2.1.0"];
    expect(versionOf(["v1.0.2"], "services/cart", all)).toBeUndefined();
    expect(versionOf(["v1.0.2"], "services/api", all)).toBe("1.0.2");
    expect(versionOf(["v1.0.2"], "", all)).toBe("1.0.2");
    expect(chooseVersion({ here: all, all, offset: "services/cart" })?.others).toEqual([]);
  });

  it.each(["services/cart/latest", "services/cart/1.0.0", "services/cart-api/v1.0.0"])(
    "is the repository's in spite of %s, which is no version of the service",
    (tag) => {
      expect(versionOf(["v1.0.2"], "services/cart", ["v1.0.2", tag])).toBe("1.0.2");
    },
  );

  it("does not depend on the order of the tags", () => {
    const tag = fc.constantFrom("v1.0.0", "1.0.0", "v1.0.0+a", "v2.0.0-a", "a/v0.1.0", "x");
    fc.assert(
      fc.property(fc.array(tag), (tags) => {
        const choice = (here: readonly string[]) => chooseVersion({ here, all: here, offset: "a" });
        expect(choice([...tags].reverse())).toEqual(choice(tags));
      }),
    );
  });
});

describe("the tags of a service", () => {
  it("are those with its folder in front, the highest first", () => {
    const tags = ["v9.0.0", "a/v1.9.0", "a/v1.10.0", "a/b/v3.0.0", "a/x"];
    expect(ownTags(tags, "a").map(({ tag }) => tag)).toEqual(["a/v1.10.0", "a/v1.9.0"]);
  });

  it("are none at the root", () => {
    expect(ownTags(["v9.0.0", "/v1.0.0"], "")).toEqual([]);
  });
});
