import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOffset, normalOffset } from "../../../src/domain/source/offset.ts";

describe("an offset", () => {
  it("is a path from the repository's root, in one form", () => {
    expect(normalOffset("./services//cart/")).toBe("services/cart");
    expect(normalOffset("")).toBe("");
    expect(normalOffset(".")).toBe("");
  });

  it("leads out of no repository", () => {
    for (const text of ["/etc", "..", "a/../b", "a\0b"]) expect(normalOffset(text)).toBeUndefined();
  });

  it("is in its normal form once it is normalized", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "/", ".", "\0", "-") }), (text) => {
        const normal = normalOffset(text);
        expect(normal === undefined || isOffset(normal)).toBe(true);
      }),
    );
  });
});
