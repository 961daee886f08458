import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shown } from "../../src/advise/evidence.ts";

describe("a name shown as evidence", () => {
  it("is as it was when nothing in it deceives", () => {
    expect(shown("src/Größe 1.c")).toBe("src/Größe 1.c");
  });

  it("is one line without control characters or a runner's commands", () => {
    const part = fc.constantFrom("::", "##[", "\n", "\u001b[31m", "\t", "#", " ", "a");
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: "binary" }))), (parts) => {
        const text = shown(parts.join(""));
        expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]|##\[|^\s*::/u);
        expect(text.length).toBeLessThan(10_000);
      }),
    );
  });
});
