import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/text/failure.ts";
import { parseSecrets } from "../../src/options/secrets.ts";

const variables = { TOK: "hunter2", EMPTY: "" };
const parse = (...entries: readonly string[]) => parseSecrets(entries, variables);

describe("a secret", () => {
  it.each([
    ["tok=abc", { kind: "value", id: "tok", value: "abc" }],
    ["tok=src=f", { kind: "file", id: "tok", path: "f" }],
    ["tok=env=TOK", { kind: "value", id: "tok", value: "hunter2" }],
    ["id=tok,src=f", { kind: "file", id: "tok", path: "f" }],
    ["id=tok,source=/a/b", { kind: "file", id: "tok", path: "/a/b" }],
    ["type=file,id=tok,src=f", { kind: "value", id: "type", value: "file,id=tok,src=f" }],
    ["id=tok,type=file,src=f", { kind: "file", id: "tok", path: "f" }],
    ["id=tok,env=TOK", { kind: "value", id: "tok", value: "hunter2" }],
    ["tok=env=prod and more", { kind: "value", id: "tok", value: "env=prod and more" }],
    ["idx=a,src=f", { kind: "value", id: "idx", value: "a,src=f" }],
  ])("%s", (entry, expected) => {
    expect(parse(entry)).toEqual([expected]);
  });

  it.each([
    ["id=tok", "has the id `id`"],
    ["id=tok,src=a,src=b", "has the id `id`"],
    ["id=tok,src=f,mode=0400", "has the id `id`"],
    ["id=,src=f", "does not start with an id"],
    ["tok=env=MISSING", "takes the value of MISSING, which is not set."],
    ["id=tok,env=EMPTY", "takes the value of EMPTY, which is empty."],
  ])("%s is refused with the right spelling", (entry, says) => {
    expect(() => parse(entry)).toThrow(says);
  });

  it("never shows its value in an error, whatever it is", () => {
    const entry = fc.tuple(fc.constantFrom("id=", "tok=", "", "id=x,"), fc.string());
    fc.assert(
      fc.property(entry, ([start, rest]) => {
        try {
          parse(`${start}${rest}`);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          const longValue = rest.length > 12 && !rest.startsWith("src=");
          if (longValue) expect(error.message).not.toContain(rest);
        }
      }),
    );
  });
});
