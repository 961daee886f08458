import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxJsonDepth, parseJson, TooDeep } from "../../../src/domain/text/json.ts";

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

describe("JSON from outside", () => {
  it("is what JSON.parse says it is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 10 }), (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it("is refused when it is nested deeper than anybody writes it", () => {
    expect(() => parseJson(nested(maxJsonDepth))).not.toThrow();
    for (const depth of [maxJsonDepth + 1, 50_000, 2_000_000]) {
      expect(() => parseJson(nested(depth))).toThrow(TooDeep);
      expect(() => parseJson(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`)).toThrow(TooDeep);
    }
  });

  it("may have any brackets in its texts", () => {
    const text = JSON.stringify(['\\"[', "[".repeat(100), '"'.repeat(3), "\\", "{".repeat(100)]);
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  it("counts the brackets outside of texts only, wherever quotes and backslashes are", () => {
    const unit = fc.constantFrom('"', "\\", "[", "]", "{", "}", "a");
    fc.assert(
      fc.property(fc.array(fc.string({ unit }), { minLength: 1 }), (texts) => {
        const inner = JSON.stringify(texts);
        const deepest = `${"[".repeat(maxJsonDepth - 1)}${inner}${"]".repeat(maxJsonDepth - 1)}`;
        expect(parseJson(deepest)).toEqual(JSON.parse(deepest));
        expect(() => parseJson(`[${deepest}]`)).toThrow(TooDeep);
      }),
    );
  });

  it("is an error like any other where it is none", () => {
    for (const text of ["", "{", '"', '"\\', "]]", "nul"]) {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    }
  });
});
