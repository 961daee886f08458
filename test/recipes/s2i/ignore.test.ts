import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/domain/text/failure.ts";
import { s2iIgnores } from "../../../src/recipes/s2i/ignore.ts";
import { failureOf } from "../../containerfile/containerfiles.ts";

const paths =
  "#x .hid a.log b.log docs/a.md docs/index.md docs/sub/x.md logs/c.log [q] a! constructor".split(
    " ",
  );

function leftOut(text: string): string {
  return paths.filter(s2iIgnores(text, ".s2iignore")).join(" ");
}

describe(".s2iignore", () => {
  test.each([
    ["", ""],
    ["*.log", "a.log b.log"],
    ["**/*.log", "logs/c.log"],
    ["*.log\n!b.log", "a.log"],
    ["!b.log\n*.log", "a.log b.log"],
    ["docs", "docs/a.md docs/index.md docs/sub/x.md"],
    ["docs\n!docs/index.md", "docs/a.md docs/index.md docs/sub/x.md"],
    ["docs/*\n!docs/index.md", "docs/a.md docs/sub/x.md"],
    ["docs/\r\n  /logs  ", "docs/a.md docs/index.md docs/sub/x.md logs/c.log"],
    ["#x\n # y", ""],
    ["\\#x\n\\[q\\]\nconstructor", "#x [q] constructor"],
    ["[ab].log\n[^a]!", "a.log b.log"],
    ["./docs/../a.log", "a.log"],
    [".h?d", ".hid"],
    ["a\\!", "a!"],
  ])("%j leaves out %j, as s2i does", (text, out) => {
    expect(leftOut(text)).toBe(out);
  });

  test.each([
    ["a\n../b", /^\.s2iignore:2: "..\/b" leads out of the source\.$/],
    ["/", /stands for the whole source/],
    ["!", /stands for the whole source/],
    ["a[b", /is not a complete pattern/],
    ["a\\", /is not a complete pattern/],
  ])("refuses %j with the line", (text, message) => {
    const failure = failureOf(() => s2iIgnores(text, ".s2iignore"));
    expect(failure.message).toMatch(message);
    expect(failure.place?.file).toBe(".s2iignore");
  });

  test("refuses more patterns than can be compared with every file", () => {
    const failure = failureOf(() => s2iIgnores("a\n".repeat(5_001), ".s2iignore"));
    expect(failure.message).toContain("5001 patterns");
  });

  test("never throws anything but a Failure, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, path) => {
        try {
          expect(typeof s2iIgnores(text, "f")(path)).toBe("boolean");
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
    );
  });
});
