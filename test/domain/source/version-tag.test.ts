import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseVersion } from "../../../src/domain/source/version-tag.ts";

function versionOf(tags: readonly string[], offset = ""): string | undefined {
  return chooseVersion(tags, offset)?.chosen.version;
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
    expect(chooseVersion(["v1.9.0", "v1.10.0", "1.2.0"], "")).toEqual({
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

  it("does not depend on the order of the tags", () => {
    const tag = fc.constantFrom("v1.0.0", "1.0.0", "v1.0.0+a", "v2.0.0-a", "a/v0.1.0", "x");
    fc.assert(
      fc.property(fc.array(tag), (tags) => {
        expect(chooseVersion([...tags].reverse(), "a")).toEqual(chooseVersion(tags, "a"));
      }),
    );
  });
});
