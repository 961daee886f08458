import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/advise/facts.ts";
import { dirty } from "../../../src/advise/rules/dirty.ts";
import { ignoreRules } from "../../../src/containerfile/ignore.ts";
import { known, type Worktree } from "../../../src/domain/source/checkout.ts";
import { clean, facts } from "../../support/facts.ts";
import { recipeFacts } from "../../support/recipe.ts";

function files(changes: Partial<Worktree>, others: Partial<Facts> = {}, context = ""): Facts {
  return facts({ context, worktrees: [{ ...clean, ...changes }] }, others);
}

describe("dirty", () => {
  it("lists the first 20 files and counts the rest", () => {
    const changed = Array.from({ length: 23 }, (_, index) => ({
      path: `src/${index}.c`,
      where: "unstaged" as const,
    }));
    const found = dirty.advise(files({ changed: known(changed) }));
    expect(found?.message).toContain("23 tracked files changed");
    expect(found?.evidence).toHaveLength(21);
    expect(found?.evidence.at(-1)).toBe("and 3 more");
    expect(found?.places).toHaveLength(10);
  });

  it("counts each kind, with what to do about it", () => {
    const found = dirty.advise(
      files({
        changed: known([{ path: "run.sh", where: "mode" }]),
        converted: known([{ path: "a.txt", by: "filter crypt" }]),
        untracked: known(["b", "c"]),
        leftOut: known(["d"]),
      }),
    );
    expect(found?.message).toBe(
      "The source differs from the commit: 1 tracked file changed, " +
        "1 tracked file converted between commit and disk, 2 untracked files in the build context, " +
        "1 file left out by a sparse checkout.",
    );
    expect(found?.evidence).toEqual([
      "changed (mode): run.sh",
      "converted (filter crypt): a.txt",
      "untracked: b",
      "untracked: c",
      "left out: d",
    ]);
    expect(found?.fix).toMatch(/Commit the changes.*core\.autocrlf.*\.gitignore.*sparse-checkout/s);
  });

  it("advises against committing what is named as a secret", () => {
    const fixFor = (...paths: readonly string[]): string =>
      dirty.advise(files({ untracked: known(paths) }))?.fix ?? "";
    expect(fixFor("a", "config/.env")).toContain("Never commit `config/.env` if it holds a secret");
    expect(fixFor("a", "config/.env.example")).not.toContain("Never commit");
  });

  it("asks the ignore file about paths as the context has them", () => {
    const asked: string[] = [];
    const ignores = (path: string): boolean => {
      asked.push(path);
      return true;
    };
    const untracked = known(["services/cart/main.o", "services/cart-2/x"]);
    expect(dirty.advise(files({ untracked }, { ignores }, "services/cart"))).toBeUndefined();
    expect(asked).toEqual(["main.o"]);
  });

  it("counts tracked changes wherever they are, for they are not in the commit", () => {
    const changed = known([{ path: "README.md", where: "staged" as const }]);
    const others = { ignores: ignoreRules("*") };
    expect(dirty.advise(files({ changed }, others, "services/cart"))?.evidence).toEqual([
      "changed (staged): README.md",
    ]);
  });

  it("misses what a sparse checkout leaves out only where the Containerfile copies it", () => {
    const left = { leftOut: known(["services/shop/main.c", "docs/index.md"]) };
    const { recipe } = recipeFacts("FROM scratch\nCOPY services /\n");
    expect(dirty.advise(files(left, { recipe }))?.evidence).toEqual([
      "left out: services/shop/main.c",
    ]);
    expect(dirty.advise(files(left, { recipe, ignores: ignoreRules("services") }))).toBeUndefined();
  });

  it("names settings that no commit has, and what to do about them", () => {
    const checkout = facts({
      context: "cart",
      worktrees: [clean],
      untrackedSettings: "twofold.yml",
    });
    expect(dirty.advise(checkout)).toMatchObject({
      message: "The source differs from the commit: settings from a file that is not committed.",
      evidence: ["untracked settings: twofold.yml"],
      fix: "Commit the settings file, or remove it.",
      places: [{ file: "twofold.yml" }],
    });
  });

  it("names no place that could deceive whoever reads an annotation", () => {
    const changed = known([{ path: "a\u001b[2K::error::b", where: "staged" as const }]);
    expect(dirty.advise(files({ changed }))?.places).toEqual([]);
  });
});
