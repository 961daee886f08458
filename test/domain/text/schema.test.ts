import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  checked,
  fitting,
  fittingJson,
  listOf,
  listOfFitting,
  mapOf,
  maybe,
  objectOf,
} from "../../../src/domain/text/schema.ts";

const step = objectOf({
  name: v.string(),
  seconds: v.exactOptional(v.number()),
  labels: v.exactOptional(mapOf(v.string())),
});

describe("an object", () => {
  it("is read by the members that it is known to have", () => {
    expect(fitting(step, { name: "a", seconds: 2, more: true })).toEqual({ name: "a", seconds: 2 });
  });

  it("may leave out, or have null for, what is optional", () => {
    expect(fitting(step, { name: "a", seconds: null })).toStrictEqual({ name: "a" });
    expect(fitting(step, { name: null })).toBeUndefined();
  });

  it("is no array", () => {
    expect(checked(objectOf({}), [])).toEqual({
      wrong: "the document is wrong: it must be an object",
    });
    expect(checked(mapOf(v.string()), [])).toHaveProperty("wrong");
  });

  it("has no member that it did not bring itself", () => {
    expect(fitting(objectOf({ toString: v.unknown() }), {})).toEqual({ toString: undefined });
    const json = '{"__proto__":{"name":"a"}}';
    expect(fittingJson(objectOf({ name: v.string() }), json)).toBeUndefined();
  });
});

describe("what is wrong", () => {
  it.each([
    [[{ name: 1 }], "`[0].name` is wrong: it must be a text"],
    [[{ name: "a" }, {}], "`[1].name` is missing: it must be a text"],
    [[{ name: "a", labels: { "b.c": 1 } }], "`[0].labels.b.c` is wrong: it must be a text"],
    [{}, "the document is wrong: it must be an array"],
  ])("is named by its path: %j", (value, wrong) => {
    expect(checked(listOf(step), value)).toEqual({ wrong });
  });

  it("is told in a short line without control characters, whatever the document", () => {
    const schema = mapOf(mapOf(v.number()));
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()), (value) => {
        const found = checked(schema, value);
        if (!("wrong" in found)) return;
        expect(found.wrong).toMatch(/^[\t\P{Cc}]*$/u);
        expect(found.wrong.length).toBeLessThan(300);
      }),
    );
    const long = checked(schema, { ["\u001b[31m".repeat(100_000)]: 1 });
    expect(long).toEqual({ wrong: expect.stringMatching(/^\P{Cc}{1,300}$/u) });
  });

  it("leaves the value out", () => {
    for (const schema of [v.boolean(), v.literal(1), v.regex(/a/), v.picklist(["a"])]) {
      const found = checked(
        schema.kind === "schema" ? schema : v.pipe(v.string(), schema),
        "hunter2",
      );
      expect(JSON.stringify(found)).not.toContain("hunter2");
    }
  });

  it("is looked for once, however much is wrong", () => {
    let looks = 0;
    const item = v.custom<string>(() => {
      looks += 1;
      return false;
    });
    expect(fitting(listOf(item), Array(10_000).fill(1))).toBeUndefined();
    expect(looks).toBe(1);
  });
});

describe("a map", () => {
  it("keeps every name, also those with a meaning in JavaScript", () => {
    const names = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "prototype"));
    fc.assert(
      fc.property(fc.uniqueArray(names), (keys) => {
        const text = `{${keys.map((key) => `${JSON.stringify(key)}:"x"`).join(",")}}`;
        const read = fittingJson(mapOf(v.string()), text) ?? {};
        expect(Object.keys(read).sort()).toEqual([...keys].sort());
        expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
      }),
    );
    expect("x" in {}).toBe(false);
  });
});

it("reads of a list what fits", () => {
  expect(fitting(listOfFitting(v.string()), ["a", 1, null, "b", {}])).toEqual(["a", "b"]);
  expect(fitting(listOfFitting(v.string()), { 0: "a" })).toBeUndefined();
});

it("takes a value of another form for absent where it may be", () => {
  const schema = objectOf({ name: maybe(v.string()) });
  expect(fitting(schema, { name: "a" })).toEqual({ name: "a" });
  for (const value of [{}, { name: null }, { name: ["a"] }]) {
    expect(fitting(schema, value)).toEqual({ name: undefined });
  }
});

it("takes a text that is no JSON, or a hostile one, for no value", () => {
  const deep = "[".repeat(50_000) + "]".repeat(50_000);
  for (const text of ["", "{", deep, "nul"]) expect(fittingJson(v.unknown(), text)).toBeUndefined();
});
