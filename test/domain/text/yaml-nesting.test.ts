import { describe, expect, it } from "vitest";
import { maxYamlDepth, tooDeepLine } from "../../../src/domain/text/yaml-nesting.ts";

const many = 50_000;

describe("YAML that is nested deeper than anybody writes it", () => {
  it.each([
    ["[".repeat(many), 1],
    [`a:\n  b: ${"{c: ".repeat(many)}`, 2],
    [`a: [\n${"[\n".repeat(many)}`, maxYamlDepth + 1],
    [`a:\n  ${"- ".repeat(many)}a`, 2],
    ["? ".repeat(many), 1],
    [": ".repeat(many), 1],
  ])("is found at its line (%#)", (text, line) => {
    expect(tooDeepLine(text)).toBe(line);
  });

  it.each([
    'exceptions:\n  - path: annotations["a[[[["]\n    cause: clock\n',
    Array.from({ length: 1000 }, () => "- path: a[b]/{c,d}/[!e]").join("\n"),
    `- reason: "${"[".repeat(100)}"`,
    `- reason: "\\"${"[".repeat(100)}"`,
    `- reason: '${"{".repeat(100)}'`,
    "-".repeat(60),
    "",
  ])("is not seen in what people write (%#)", (text) => {
    expect(tooDeepLine(text)).toBeUndefined();
  });
});
