import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appended, differingTokens, sharedToken } from "../../src/attribution/tokens.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");

describe("the values in which two files differ", () => {
  it("are whole words of the lines that differ", () => {
    expect(
      differingTokens(
        bytes("id: 7f3a-9c21 (new)\nsame\nseed=abcdef12\n"),
        bytes("id: 7f3b-9c21 (new)\nsame\nseed=abcdef34\n"),
      ),
    ).toEqual([
      ["7f3a-9c21", "7f3b-9c21"],
      ["seed=abcdef12", "seed=abcdef34"],
    ]);
  });

  it("are nothing when they are too short to mean anything elsewhere", () => {
    expect(differingTokens(bytes("09\n"), bytes("14\n"))).toEqual([]);
  });

  it("are found again in a later file that has each side's own", () => {
    const tokens = differingTokens(bytes("abcdef12"), bytes("98765432"));
    expect(sharedToken(tokens, [bytes("<abcdef12>"), bytes("<98765432>")])).toBeDefined();
    expect(sharedToken(tokens, [bytes("<98765432>"), bytes("<abcdef12>")])).toBeUndefined();
    expect(sharedToken(tokens, [bytes("<abcdef12>"), bytes("<abcdef12>")])).toBeUndefined();
  });

  it("differ and stand on their own side, whatever the bytes", () => {
    const content = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(content, content, (a, b) => {
        for (const [left, right] of differingTokens(a, b)) {
          expect(left).not.toBe(right);
          expect(Buffer.from(a).toString("latin1")).toContain(left);
          expect(Buffer.from(b).toString("latin1")).toContain(right);
        }
      }),
    );
  });
});

describe("what was appended", () => {
  it("is what follows the old content on both sides", () => {
    const added = appended([bytes("a"), bytes("b")], [bytes("a1"), bytes("b2")]);
    expect(added?.map((each) => Buffer.from(each).toString())).toEqual(["1", "2"]);
  });

  it("is nothing when one side was rewritten", () => {
    expect(appended([bytes("a"), bytes("b")], [bytes("a1"), bytes("x")])).toBeUndefined();
  });
});
