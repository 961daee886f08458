import { describe, expect, it } from "vitest";
import { sourceText } from "../../../src/domain/source/source.ts";
import { formatSourceId } from "../../../src/domain/source/source-id.ts";

function shown(parts: { repository?: string; revision?: string; offset?: string }): string {
  const source = { repository: "", revision: "", offset: "", version: "0.0.0-untagged", ...parts };
  return sourceText({ ...source, id: formatSourceId(source) });
}

describe("a source as people read it", () => {
  it("is its ID where that names a repository", () => {
    const revision = "a".repeat(40);
    expect(shown({ repository: "github.com/acme/shop", revision, offset: "web" })).toBe(
      `github.com/acme/shop,0.0.0-untagged+${revision},web`,
    );
  });

  it("says in words that there is no repository, or none that has a name", () => {
    expect(shown({})).toBe("no repository, 0.0.0-untagged");
    const revision = "b".repeat(40);
    expect(shown({ revision, offset: "web" })).toBe(
      `unknown repository, 0.0.0-untagged+${revision},web`,
    );
  });

  it("is empty where nothing is known of it", () => {
    expect(sourceText({ id: "", repository: "", revision: "" })).toBe("");
  });
});
