import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ignoreFileNames, ignoreRules, ignoringPattern } from "../../src/containerfile/ignore.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { failureOf } from "./containerfiles.ts";

/** Which paths buildah 1.28 copied of these, by `COPY . /c` and a look into the image. */
const paths =
  "#x .dockerignore .hid A/x README.md [q] a.md ab constructor dir/a.md dir/keep dir/sub/k.txt dir/sub/x.md other/o star*".split(
    " ",
  );

function keptOut(text: string): string[] {
  return paths.filter(ignoreRules(text));
}

describe("ignore rules", () => {
  test.each([
    ["", ""],
    ["*.md", "README.md a.md"],
    ["**/*.md\n!README.md", "a.md dir/a.md dir/sub/x.md"],
    ["dir\n!dir/sub", "dir/a.md dir/keep"],
    ["/dir\n!/dir/keep", "dir/a.md dir/sub/k.txt dir/sub/x.md"],
    ["dir/\r\nother\r\n", "dir/a.md dir/keep dir/sub/k.txt dir/sub/x.md other/o"],
    [" other \n #x\n#x", "#x other/o"],
    ["a\nDIR", ""],
    ["constructor\n?b\n[a-b]b", "ab constructor"],
    ["*/*", "A/x dir/a.md dir/keep dir/sub/k.txt dir/sub/x.md other/o"],
    ["./other\n../x", "other/o"],
    ["dir/**", "dir/a.md dir/keep dir/sub/k.txt dir/sub/x.md"],
    ["**/sub", "dir/sub/k.txt dir/sub/x.md"],
    ["\\#x\n\\[q\\]\nstar\\*", "#x [q] star*"],
    [".\n!ab", ""],
    ["d*/s*/*.txt", "dir/sub/k.txt"],
  ])("%j keep out %j, as in buildah", (text, out) => {
    expect(keptOut(text).join(" ")).toBe(out);
  });

  test("let an exception stand against a pattern above", () => {
    expect(paths.filter((path) => !ignoreRules("*\n!dir/keep")(path))).toEqual(["dir/keep"]);
  });

  test.each([
    ["dir", true],
    ["/dir/\n!other/x", true],
    ["**/dir\n!README.md", true],
    ["dir\n!other/*", true],
    ["*", true],
    ["dir\n!dir/keep", false],
    ["dir\n!dir", false],
    ["dir\n!**/keep", false],
    ["dir\n!d*/keep", false],
    ["dir\n !./dir/sub/x", false],
    ["dir/*", false],
    ["", false],
  ])("%j keep out all that may be in the folder dir/: %j", (text, keptOut) => {
    expect(ignoreRules(text)("dir/")).toBe(keptOut);
  });

  test("that keep out all of a folder keep out any file in it", () => {
    const pattern = fc.stringMatching(/^!?[*]{0,2}\/?[ab]?[*]?\/?[ab]{0,2}$/);
    const path = fc.stringMatching(/^[ab](\/[ab]){0,2}$/);
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), path, path, (lines, folder, below) => {
        const text = lines.filter((line) => line !== "!").join("\n");
        const ignores = ignoreRules(text);
        fc.pre(ignores(`${folder}/`));
        expect(ignores(`${folder}/${below}`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["a\n[q", 2],
    ["!", 1],
    ["a\n\n ! \n", 3],
  ])("are refused in %j", (text, line) => {
    const failure = failureOf(() => ignoreRules(text));
    expect(failure.code).toBe("usage");
    expect(failure.message).toContain(`Line ${line} of the ignore file`);
  });

  test("answer for any text and path, or fail once", () => {
    const pattern = fc.oneof(fc.string(), fc.stringMatching(/^[*!/a.[\]\\-]{0,8}$/));
    fc.assert(
      fc.property(fc.array(pattern), fc.string({ minLength: 1 }), (patterns, path) => {
        try {
          expect(typeof ignoreRules(patterns.join("\n"))(path)).toBe("boolean");
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test("an ignore file of the Containerfile's own name comes before the context's", () => {
  expect(ignoreFileNames("Containerfile")).toEqual([
    "Containerfile.dockerignore",
    "Containerfile.containerignore",
    ".containerignore",
    ".dockerignore",
  ]);
});

describe("the pattern that keeps a path out", () => {
  test.each([
    ["dist\n*.md", "dist/a", { line: 1, pattern: "dist" }],
    ["# c\n\n  a*  \n", "ab", { line: 3, pattern: "a*" }],
    ["*\n!src\nsrc/gen", "src/gen/x", { line: 3, pattern: "src/gen" }],
    ["*.md\n!a.md", "a.md", undefined],
    ["*.md", "a.txt", undefined],
  ])("of %j for %s is %j", (text, path, expected) => {
    expect(ignoringPattern(text, path)).toEqual(expected);
  });

  test("is there for a path that is kept out, and for no other", () => {
    const names = fc.constantFrom("a", "b", "*", "**", "a/b", "!a", "!a/b", "!b", "# a", "");
    fc.assert(
      fc.property(
        fc.array(names, { maxLength: 6 }),
        fc.constantFrom("a", "b", "a/b"),
        (lines, path) => {
          const text = lines.join("\n");
          const found = ignoringPattern(text, path);
          expect(found !== undefined).toBe(ignoreRules(text)(path));
          if (found !== undefined) expect(lines[found.line - 1]).toBe(found.pattern);
        },
      ),
    );
  });
});
