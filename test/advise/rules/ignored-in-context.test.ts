import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/advise/facts.ts";
import { ignoredInContext } from "../../../src/advise/rules/ignored-in-context.ts";
import { ignoreRules } from "../../../src/containerfile/ignore.ts";
import { known } from "../../../src/domain/source/checkout.ts";
import { clean, facts } from "../../support/facts.ts";
import { recipeFacts } from "../../support/recipe.ts";

function ignored(paths: readonly string[], others: Partial<Facts> = {}, context = ""): Facts {
  return facts({ context, worktrees: [{ ...clean, ignored: known(paths) }] }, others);
}

describe("ignored-in-context", () => {
  it("counts files and folders", () => {
    const one = ignoredInContext.advise(ignored([".env"]));
    expect(one?.message).toBe("1 file or folder that git ignores would enter the image.");
    expect(one?.places).toEqual([]);
    const two = ignoredInContext.advise(ignored([".env", "node_modules/"]));
    expect(two?.message).toBe("2 files or folders that git ignores would enter the image.");
  });

  it("is nothing when the ignore file keeps them out", () => {
    const ignores = ignoreRules("node_modules\n*.env");
    const found = ignored(["cart/node_modules/", "cart/local.env"], { ignores }, "cart");
    expect(ignoredInContext.advise(found)).toBeUndefined();
  });

  it("is nothing when no instruction copies them", () => {
    const { recipe } = recipeFacts(
      "FROM scratch\nCOPY src /\nRUN --mount=type=cache,target=/c x\n",
    );
    expect(ignoredInContext.advise(ignored(["node_modules/"], { recipe }))).toBeUndefined();
  });

  it("names each line that copies them", () => {
    const { recipe } = recipeFacts("FROM scratch\nCOPY a /\nCOPY . /\nRUN --mount=target=/c x\n");
    const found = ignoredInContext.advise(ignored(["b", "cart/c"], { recipe }));
    expect(found?.places).toEqual([
      { file: "Containerfile", line: 3 },
      { file: "Containerfile", line: 4 },
    ]);
  });

  it("does not say that what only a stage or a step takes enters the image", () => {
    const stage = "FROM scratch AS deps\nCOPY . /\nFROM scratch\nCOPY --from=deps /a /\n";
    const step = "FROM scratch\nRUN --mount=target=/c x\n";
    const advised = (text: string) => {
      const { recipe } = recipeFacts(text);
      return ignoredInContext.advise(ignored(["b"], { recipe }));
    };
    for (const text of [stage, step]) {
      const found = advised(text);
      expect(found?.message).toBe(
        "1 file or folder that git ignores would enter a step or a stage of the build, and may change what that makes.",
      );
    }
    const based = "FROM scratch AS base\nCOPY . /\nFROM base\nUSER 1\n";
    expect(advised(based)?.message).toMatch(/would enter the image\.$/);
  });

  it.each([
    [".env", true],
    ["cart/.env.local", true],
    ["config/prod.env", true],
    [".ssh/", true],
    ["tls/server.key", true],
    [".npmrc", true],
    ["secrets.yaml", true],
    [".env.example", false],
    ["keys.txt", false],
    ["node_modules/", false],
    ["id_rsa.pub", false],
  ])("of %s never advises to commit a secret", (path, isSecret) => {
    const fix = ignoredInContext.advise(ignored(["build/", path]))?.fix ?? "";
    expect(fix.includes("or commit them")).toBe(!isSecret);
    expect(fix.includes(`Never commit \`${path}\``)).toBe(isSecret);
  });

  it("is about a context that is ignored as a whole, whatever of it is copied", () => {
    const { recipe } = recipeFacts("FROM scratch\nCOPY a /\n");
    const found = ignoredInContext.advise(ignored(["target/"], { recipe }, "target"));
    expect(found?.evidence).toEqual(["ignored: target/"]);
  });
});
