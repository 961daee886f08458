import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ending,
  inert,
  printable,
  shortened,
  visible,
} from "../../../src/domain/text/printable.ts";

describe("the end of a text", () => {
  it("starts at a word", () => {
    expect(ending("pinging docker.io: no such host", 20)).toBe("… no such host");
    expect(ending("no such host", 20)).toBe("no such host");
  });
});

describe("printable text", () => {
  it.each([
    { what: "colours", text: "\u001b[1;31mred\u001b[0m", shown: "red" },
    { what: "a window title", text: "\u001b]0;title\u0007x", shown: "x" },
    { what: "a link", text: "\u001b]8;;http://x\u001b\\y\u001b]8;;\u001b\\", shown: "y" },
    { what: "a carriage return at the end", text: "done\r", shown: "done" },
    { what: "one in the middle", text: "one\r::warning::two", shown: "one␍::warning::two" },
    { what: "a text turned around", text: "a\u202eb", shown: "a<U+202E>b" },
    { what: "a tab", text: "a\tb", shown: "a\tb" },
  ])("without or with $what shown", ({ text, shown }) => {
    expect(printable(text)).toBe(shown);
  });

  it("has no control character but tabs, whatever is printed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const shown of [printable(text), visible(text)]) {
          expect(shown.replaceAll("\t", "")).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });
});

it("a long text is cut with a count, and no character is cut in half", () => {
  expect(shortened("abcdef", 3)).toBe("abc… (3 more characters)");
  expect(shortened("ab😀", 3)).toBe("ab… (1 more characters)");
});

it.each([
  ["##[error]x", "#␣#[error]x"],
  ["a ##[add-path]/tmp", "a #␣#[add-path]/tmp"],
  ["::add-mask::x", ":␣:add-mask::x"],
  ["  ::error::x", "  :␣:error::x"],
  ["a::b", "a::b"],
])("%j is no command of a workflow runner once it is inert", (text, shown) => {
  expect(inert(text)).toBe(shown);
});
