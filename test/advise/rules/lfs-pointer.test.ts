import { describe, expect, it } from "vitest";
import { lfsPointer } from "../../../src/advise/rules/lfs-pointer.ts";
import { ignoreRules } from "../../../src/containerfile/ignore.ts";
import { known } from "../../../src/domain/source/checkout.ts";
import { clean, facts } from "../../support/facts.ts";

function advised(pointers: readonly string[], ignoreFile = "") {
  const worktrees = [{ ...clean, lfsPointers: known(pointers) }];
  return lfsPointer.advise(facts({ worktrees }, { ignores: ignoreRules(ignoreFile) }));
}

describe("lfs-pointer", () => {
  it("lists the first 20 files and counts the rest", () => {
    const found = advised(Array.from({ length: 25 }, (_, index) => `${index}.png`));
    expect(found?.message).toBe(
      "25 Git LFS files in the build context are still pointers, without the content.",
    );
    expect(found?.evidence.slice(19)).toEqual(["pointer: 19.png", "and 5 more"]);
    expect(found?.places).toHaveLength(10);
  });

  it("is nothing about files that the ignore file keeps out", () => {
    expect(advised(["a.png"], "*.png")).toBeUndefined();
    expect(advised(["a.png", "b.bin"], "*.png")?.evidence).toEqual(["pointer: b.bin"]);
  });
});
