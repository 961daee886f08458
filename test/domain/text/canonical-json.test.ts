import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "../../../src/domain/text/canonical-json.ts";

it("sorts keys at every level, also those that look like numbers, and has no blanks", () => {
  const value = { b: [{ d: 1, c: "two words" }], a: true, "10": "x", "9": "y" };
  expect(canonicalJson(value)).toBe('{"10":"x","9":"y","a":true,"b":[{"c":"two words","d":1}]}');
});

it("has printable ASCII alone, which every program passes on as it is", () => {
  const text = canonicalJson({ "é\n": "del\u007f 😀 \u2028" });
  expect(text).toBe(String.raw`{"\u00e9\n":"del\u007f \ud83d\ude00 \u2028"}`);
});

it("leaves out what is undefined", () => {
  expect(canonicalJson({ a: undefined, b: [] })).toBe('{"b":[]}');
});

it("is JSON of the same value, and the same text whatever the order of the keys", () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.string({ unit: "binary" }),
      fc.integer(),
      fc.boolean(),
      fc.array(tie("value")),
      fc.dictionary(fc.string({ unit: "binary" }), tie("value"), { noNullPrototype: true }),
    ),
  }));
  const object = fc.dictionary(fc.string({ unit: "binary" }), value, { noNullPrototype: true });
  fc.assert(
    fc.property(object, (made) => {
      const json = JSON.parse(JSON.stringify(made));
      const turned = Object.fromEntries(Object.entries(json).reverse());
      const text = canonicalJson(json);
      expect(text).toMatch(/^[\x20-\x7e]*$/);
      expect(JSON.parse(text)).toEqual(json);
      expect(canonicalJson(JSON.parse(JSON.stringify(turned)))).toBe(text);
    }),
  );
});
