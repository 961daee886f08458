import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBlanker } from "../../../src/domain/build/blank.ts";
import { createRedactor } from "../../../src/domain/build/redact.ts";

function blanked(values: readonly string[], pieces: readonly string[]): string {
  const blanker = createBlanker(values);
  return pieces.map((piece) => blanker.push(piece)).join("") + blanker.flush();
}

describe("a text that comes in pieces", () => {
  it("has no secret in it, wherever it is cut", () => {
    const secret = "hunter2";
    for (let at = 0; at <= 9; at += 1) {
      const text = `a${secret}b`;
      expect(blanked([secret], [text.slice(0, at), text.slice(at)])).toBe("a***b");
    }
    expect(blanked([secret], [..."xhunhunter2hun"])).toBe("xhun***hun");
  });

  it("has no line of a secret in it, be it as short as any", () => {
    const secret = "-----BEGIN\nab\nc\n-----END";
    expect(blanked([secret], ["key:\n-----BEGIN\n", "ab\n", "c\n", "-----END\nrest"])).toBe(
      "key:\n***\nrest",
    );
  });

  it("is shown as soon as nothing of it can be the beginning of a secret", () => {
    const blanker = createBlanker(["hunter2"]);
    expect(blanker.push("line\n")).toBe("line\n");
    expect(blanker.push("a hun")).toBe("a ");
    expect(blanker.push("dred\n")).toBe("hundred\n");
  });

  it("keeps a secret whole whose end may begin another", () => {
    expect(blanked(["xab", "abc"], ["xab", "d"])).toBe("***d");
    expect(blanked(["xab", "abc"], ["xab", "c"])).toBe("***c");
  });

  it("comes out as it would in one piece", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 40 });
    const secrets = fc.array(
      fc.string({ unit: fc.constantFrom("a", "b", "\n"), minLength: 3, maxLength: 6 }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(secrets, fc.array(letters, { maxLength: 8 }), (values, pieces) => {
        const redact = createRedactor(values);
        const whole = redact(pieces.join(""));
        const out = blanked(values, pieces);
        // Where secrets overlap, the cut decides which is taken first; none is left either way.
        if (out !== whole) expect(redact(out)).toBe(out);
        for (const value of values) if (value.trim().length >= 3) expect(out).not.toContain(value);
      }),
      { numRuns: 2000 },
    );
  });

  it("is read in a time that grows with it", () => {
    const secret = `${"a".repeat(100_000)}b`;
    expect(
      blanked(
        [secret],
        Array.from({ length: 300 }, () => "a".repeat(1000)),
      ),
    ).toHaveLength(300_000);
  });
});
