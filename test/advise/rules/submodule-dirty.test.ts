import { describe, expect, it } from "vitest";
import { submoduleDirty } from "../../../src/advise/rules/submodule-dirty.ts";
import { ignoreRules } from "../../../src/containerfile/ignore.ts";
import { known, type StraySubmodule } from "../../../src/domain/source/checkout.ts";
import { clean, facts, revision } from "../../support/facts.ts";

const other = "0b1d".repeat(10);

function advised(stray: readonly StraySubmodule[], ignoreFile = "", context = "") {
  const worktrees = [{ ...clean, straySubmodules: known(stray) }];
  return submoduleDirty.advise(facts({ context, worktrees }, { ignores: ignoreRules(ignoreFile) }));
}

describe("submodule-dirty", () => {
  it("names both commits, and the submodule as the place", () => {
    const found = advised([{ path: "libs/a", recorded: revision, actual: other }]);
    expect(found?.message).toBe("1 submodule is not at the commit that the repository records.");
    expect(found?.evidence).toEqual([`libs/a: at ${other}, recorded ${revision}`]);
    expect(found?.places).toEqual([{ file: "libs/a" }]);
  });

  it("names both repositories, and says what to remove, where another one is checked out", () => {
    const foreign = { repository: "github.com/ada/parser", own: "github.com/acme/library" };
    const stray = { path: "libs/a", recorded: revision, actual: other };
    const found = advised([{ ...stray, foreign }]);
    expect(found?.evidence).toEqual([
      `libs/a: at ${other} of another repository, github.com/ada/parser; recorded ${revision} of github.com/acme/library`,
    ]);
    expect(found?.fix).toContain("remove the folder");
    expect(advised([stray])?.fix).not.toContain("remove the folder");
    const nameless = { repository: undefined, own: undefined };
    expect(advised([{ ...stray, foreign: nameless }])?.evidence).toEqual([
      `libs/a: at ${other} of another repository; recorded ${revision}`,
    ]);
  });

  it("is about another commit also where the build does not look: the source is another", () => {
    const stray = [{ path: "libs/a", recorded: revision, actual: other }];
    expect(advised(stray, "libs", "")?.evidence).toHaveLength(1);
    expect(advised(stray, "", "services/cart")?.evidence).toHaveLength(1);
  });

  it("is about one that is not checked out only where the build would copy it", () => {
    const stray = [{ path: "libs/a", recorded: revision, actual: undefined }];
    expect(advised(stray)?.evidence).toEqual([`libs/a: not checked out, recorded ${revision}`]);
    expect(advised(stray, "libs")).toBeUndefined();
    expect(advised(stray, "", "services/cart")).toBeUndefined();
  });
});
