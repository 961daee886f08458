import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPlatform, normalPlatform, parsePlatform } from "../../../src/domain/oci/platform.ts";

function normal(text: string): string | undefined {
  const parsed = parsePlatform(text);
  return parsed === undefined ? undefined : formatPlatform(parsed);
}

describe("a platform", () => {
  test.each([
    ["linux/amd64", "linux/amd64"],
    ["linux/amd64/v1", "linux/amd64"],
    ["linux/amd64/v3", "linux/amd64/v3"],
    ["linux/x86_64", "linux/amd64"],
    ["linux/arm64", "linux/arm64"],
    ["linux/arm64/v8", "linux/arm64"],
    ["linux/arm64/8", "linux/arm64"],
    ["linux/aarch64", "linux/arm64"],
    ["linux/arm", "linux/arm/v7"],
    ["linux/arm/7", "linux/arm/v7"],
    ["linux/arm/v6", "linux/arm/v6"],
    ["linux/armhf", "linux/arm/v7"],
    ["linux/armel", "linux/arm/v6"],
    ["linux/i386", "linux/386"],
    ["linux/s390x", "linux/s390x"],
  ])("%s is the same as %s", (written, expected) => {
    expect(normal(written)).toBe(expected);
  });

  test.each([
    "",
    "linux",
    "linux/",
    "/amd64",
    "linux/amd64/",
    "linux/amd64/v1/x",
    "linux/a b",
    "Linux/amd64",
    "linux/__proto__/constructor/x",
    `linux/${"a".repeat(51)}`,
  ])("is not %j", (written) => {
    expect(parsePlatform(written)).toBeUndefined();
  });

  test("whose name has a meaning in JavaScript is only a name", () => {
    expect(normal("linux/constructor")).toBe("linux/constructor");
  });

  test("keeps its normal form, whatever a config says", () => {
    const name = fc.oneof(
      fc.constantFrom("amd64", "arm", "arm64", "armhf", "v7", "8", ""),
      fc.string(),
    );
    fc.assert(
      fc.property(name, name, (architecture, variant) => {
        const once = normalPlatform({ os: "linux", architecture, variant });
        expect(normalPlatform(once)).toEqual(once);
      }),
    );
  });
});
