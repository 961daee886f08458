import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expandWord } from "../../src/containerfile/expand.ts";

const values = new Map([
  ["A", "one"],
  ["B_2", "two words"],
  ["EMPTY", ""],
]);
const expand = (word: string) => expandWord(word, (name) => values.get(name));

describe("a word", () => {
  test.each([
    ["plain", "plain"],
    ["$A", "one"],
    ["${A}$B_2", "onetwo words"],
    ["$A-b", "one-b"],
    ["${NO:-x$A}", "xone"],
    ["${EMPTY:-x}", "x"],
    ["${A:-x}", "one"],
    ["${A:+x}", "x"],
    ["${NO:+x}", ""],
    ["${NO:-${EMPTY:-deep}}", "deep"],
    ["${A:?needed}", "one"],
    ["\"$A 'b'\"", "one 'b'"],
    ["'$A'", "$A"],
    ["\\$A", "$A"],
    ['"\\$A\\n"', "$A\\n"],
    ["a$", "a$"],
    ["$1", ""],
  ])("%s is %j", (word, text) => {
    const expansion = expand(word);
    expect(expansion.problem).toBeUndefined();
    expect(expansion.text).toBe(text);
  });

  test.each(["${A", "'a", '"a', "${A%x}", "${A:=x}", "${NO:?needed}", "${A:-x", "${}x${"])(
    "%s has a problem",
    (word) => {
      expect(expand(word).problem).toEqual(expect.any(String));
    },
  );

  test("names the variables without a value", () => {
    expect(expand("$NO$EMPTY${ALSO}${X:-d}").unset).toEqual(["NO", "ALSO"]);
  });

  test("without anything special stays as it is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^$\\'"]*$/), (word) => {
        expect(expand(word)).toEqual({ text: word, unset: [] });
      }),
    );
  });

  test("gives an answer, however deep it nests", () => {
    expect(expand("${A:-".repeat(800)).problem).toBeDefined();
    expect(expand("${A:-".repeat(100_000)).problem).toMatch(/longer than/);
  });
});
