import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldSpots } from "../../src/diagnose/account-fields.ts";
import type { Spot } from "../../src/domain/findings/clue.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");
const spot = (a: string, b: string): Spot => ({
  offset: 4,
  line: 1,
  a: bytes(a),
  b: bytes(b),
  before: bytes("app:"),
  after: bytes(":0:"),
});
const texts = (spots: readonly Spot[]) =>
  spots.map((each) =>
    [each.before, each.a, each.b, each.after].map((part) => Buffer.from(part).toString("latin1")),
  );

describe("the fields of an account", () => {
  it("are spots of their own where they differ, with what stands around them", () => {
    expect(texts(fieldSpots("etc/shadow", [spot("x:1:7", "y:1:8")]))).toEqual([
      ["app:", "x", "y", ":1:7:0:"],
      ["app:x:1:", "7", "8", ":0:"],
    ]);
  });

  it("stay together in other files, and where their numbers differ", () => {
    const one = spot("x:1", "y:2");
    expect(fieldSpots("etc/passwd", [one])).toEqual([one]);
    expect(fieldSpots("etc/shadow-", [spot("x", "y:2")])).toHaveLength(1);
  });

  it("keep the bytes of the first build, in their order, wherever they are split", () => {
    const text = fc.string({ unit: fc.constantFrom("a", ":", "1", "\u00ff"), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const whole = `app:${a}:0:`;
        for (const [before, own, , after] of texts(fieldSpots("etc/shadow", [spot(a, b)]))) {
          expect(`${before}${own}${after}`).toBe(whole);
        }
      }),
    );
  });
});
