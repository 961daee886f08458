import { describe, expect, it } from "vitest";
import { uncheckedFiles } from "../../../src/advise/rules/unchecked-files.ts";
import { recipeFacts } from "../../support/recipe.ts";

describe("unchecked-files", () => {
  it("names each path that a process made which nobody named", () => {
    const found = uncheckedFiles.advise(
      recipeFacts("FROM scratch\n", { uncheckedFiles: ["dist", "build/server"] }),
    );
    expect(found?.evidence).toEqual(["dist", "build/server"]);
  });

  it("is silent without such files, and where only the source is judged", () => {
    expect(uncheckedFiles.advise(recipeFacts("FROM scratch\n"))).toBeUndefined();
    const bare = { ...recipeFacts("FROM scratch\n"), recipe: undefined };
    expect(uncheckedFiles.advise(bare)).toBeUndefined();
  });
});
