import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatAnnotation,
  formatCommand,
  neutralized,
} from "../../../src/adapters/actions/commands.ts";

describe("a workflow command", () => {
  it("is written as @actions/core writes it", () => {
    const properties = { title: "a:b,c", file: undefined };
    expect(formatCommand("error", properties, "100%\nnext")).toBe(
      "::error title=a%3Ab%2Cc::100%25%0Anext",
    );
  });

  it("is one line without controls, of bounded length, whatever is said", () => {
    const text = fc.string({ unit: "binary", maxLength: 6000 });
    fc.assert(
      fc.property(text, text, (title, message) => {
        const command = formatCommand("warning", { title }, message);
        expect(command.replaceAll("\t", "")).not.toMatch(/\p{Cc}/u);
        expect(command).not.toContain("##[");
      }),
    );
    expect(formatCommand("error", {}, "x".repeat(10_000)).length).toBeLessThan(4200);
  });

  it("pins an annotation to its line", () => {
    const place = { file: "services/cart/Containerfile", line: 3 };
    expect(formatAnnotation({ level: "error", title: "Twofold", message: "m", place })).toBe(
      "::error title=Twofold,file=services/cart/Containerfile,line=3::m",
    );
  });
});

it.each([
  ["::set-output name=x::y", ": :set-output name=x::y"],
  ["\t ::error::x", "\t : :error::x"],
  ["text ##[add-mask]x", "text # #[add-mask]x"],
  ["std::string", "std::string"],
])("%j is printed as %j", (text, printed) => {
  expect(neutralized(text)).toBe(printed);
});
