import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { blindExceptions } from "../../src/dialect/blind-exceptions.ts";
import { unreachedPaths } from "../../src/dialect/unreached.ts";
import { copied, ignoreCases } from "./ignore-cases.ts";

describe("an exception without effect in folders", () => {
  it.each([
    ["**\n!**/*.go\n", ["2 !**/*.go by 1 **"]],
    ["*\n\n!**/go.mod\n", ["3 !**/go.mod by 1 *"]],
    ["# all\n**\n!src\nb\n!*/*.go", ["5 !*/*.go by 2 **"]],
    ["**\n!src/**/*.go\n", ["2 !src/**/*.go by 1 **"]],
    ["src/*\n!src/*/f\n", ["2 !src/*/f by 1 src/*"]],
  ])("is found in %j", (text, wanted) => {
    const found = blindExceptions(text).map(
      ({ line, pattern, by }) => `${line} ${pattern} by ${by.line} ${by.pattern}`,
    );
    expect(found).toEqual(wanted);
  });

  it.each([
    [""],
    ["**\n"],
    ["**\n!main.go\n!*.go\n"],
    ["**\n!src\n!src/**\n"],
    ["!**/*.go\n**\n"],
    ["*.md\n!**/README.md\n"],
    ["**\n!*/\n!**/*.go\n"],
  ])("is not found in %j", (text) => {
    expect(blindExceptions(text)).toEqual([]);
  });

  it("is looked for in any text that is an ignore file", () => {
    const lines = fc.constantFrom("**", "*", "!**/*.go", "a/", "!a/*", "# x", "", "!*", "/b/**");
    fc.assert(fc.property(fc.array(lines), (text) => void blindExceptions(text.join("\n"))));
  });
});

describe("what a COPY gets to", () => {
  // What buildah copies in these cases is checked in test/e2e/dialect.e2e.ts.
  it.each(ignoreCases)("$ignore with COPY $source: $copies", (each) => {
    expect(copied(each)).toEqual(each.copies);
  });

  it("is everything where no folder is skipped on the way of one of several copies", () => {
    const text = "FROM a\nCOPY . /d/\nCOPY cmd/a.go /e/\n";
    const scope = { containerfile: parseContainerfile({ text, file: "F" }), buildArgs: [] };
    const isUnreached = unreachedPaths(scope, "**\n!**/*.go\n");
    expect(["cmd/a.go", "cmd/b.go", "main.go", "cmd/"].map(isUnreached)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it("through a mount is everything", () => {
    const text = "FROM a\nRUN --mount=type=bind,target=/m make\n";
    const scope = { containerfile: parseContainerfile({ text, file: "F" }), buildArgs: [] };
    expect(unreachedPaths(scope, "**\n!**/*.go\n")("cmd/a.go")).toBe(false);
  });
});
