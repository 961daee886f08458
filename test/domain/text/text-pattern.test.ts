import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsPattern, longestMatched } from "../../../src/domain/text/text-pattern.ts";

describe("a pattern", () => {
  it.each([
    ["github.com/acme/shop", "github.com/acme/shop", true],
    ["github.com/acme/shop", "github.com/acme/*", true],
    ["github.com/acme/shop/cart", "github.com/acme/*", false],
    ["github.com/acme/shop/cart", "github.com/acme/**", true],
    ["github.com/acme", "github.com/acme/*", false],
    ["github.com/acme/", "github.com/acme/*", true],
    ["github.com/acme-evil/shop", "github.com/acme/*", false],
    ["release.yml@refs/tags/v1.4.0", "release.yml@refs/tags/v*", true],
    ["release.yml@refs/tags/v1/2", "release.yml@refs/tags/v*", false],
    ["a.b", "a?b", false],
    ["aXb", "a.b", false],
    ["", "", true],
    ["", "**", true],
    ["a", "", false],
  ])("%j fits %j: %s", (text, pattern, fits) => {
    expect(fitsPattern(text, pattern)).toBe(fits);
  });

  it("fits itself, and everything that its stars are replaced by", () => {
    const part = fc.stringMatching(/^[a-z./@]{0,8}$/);
    const inside = fc.stringMatching(/^[a-z.@*]{0,8}$/);
    fc.assert(
      fc.property(part, inside, part, part, (start, one, middle, any) => {
        const pattern = `${start}*${middle}**`;
        expect(fitsPattern(`${start}${one}${middle}${any}/${any}`, pattern)).toBe(true);
        expect(fitsPattern(pattern, pattern)).toBe(true);
      }),
    );
  });

  it("is compared with nothing longer than names are", () => {
    expect(fitsPattern("a".repeat(longestMatched), "**")).toBe(true);
    expect(fitsPattern("a".repeat(longestMatched + 1), "**")).toBe(false);
    expect(fitsPattern("a".repeat(longestMatched), "*a".repeat(longestMatched / 2))).toBe(true);
  });
});
