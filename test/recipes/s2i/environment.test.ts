import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/domain/text/failure.ts";
import { s2iEnvironment } from "../../../src/recipes/s2i/environment.ts";
import { failureOf } from "../../containerfile/containerfiles.ts";

const file = ".s2i/environment";

describe(".s2i/environment", () => {
  test("has a variable on each line, and values are taken as they are", () => {
    const text = '# for production\n\nPORT=8080\r\n NAME = "a b" # c\nEMPTY=\nURL=a=b\nPORT=9090\n';
    expect(s2iEnvironment(text, file)).toEqual([
      { name: "PORT", value: "8080", line: 3 },
      { name: "NAME", value: '"a b" # c', line: 4 },
      { name: "EMPTY", value: "", line: 5 },
      { name: "URL", value: "a=b", line: 6 },
      { name: "PORT", value: "9090", line: 7 },
    ]);
  });

  test.each([
    ["A=1\nB", ".s2i/environment:2: the line has no `=`.", 2],
    ["export A=1", '.s2i/environment:1: the line names a variable "export A".', 1],
    ["=1", '.s2i/environment:1: the line names a variable "".', 1],
    ["A=a\0b", ".s2i/environment:1: the line has a control character in its value.", 1],
    ["A=a\rb", ".s2i/environment:1: the line has a control character in its value.", 1],
    ["A=".padEnd(300_000, "x"), ".s2i/environment:1: the file has more than 256 KiB.", 1],
  ])("refuses %j with the line", (text, message, line) => {
    const failure = failureOf(() => s2iEnvironment(text.slice(0, 300_000), file));
    expect(failure).toMatchObject({ code: "usage", message, place: { file, line } });
  });

  test("never throws anything but a Failure, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        try {
          for (const { name, value } of s2iEnvironment(text, file)) {
            expect(name).toMatch(/^[\w.-]+$/);
            expect(value).not.toMatch(/[\n\r\0]/);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
    );
  });
});
