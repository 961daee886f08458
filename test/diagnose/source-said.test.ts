import { describe, expect, it } from "vitest";
import { sourceSaid } from "../../src/diagnose/source-said.ts";

function said(...keys: readonly (string | number)[]): string | undefined {
  return sourceSaid({
    path: "",
    kind: "config",
    evidence: [],
    value: { keys, values: ["a", "b"] },
  });
}

describe("a value that differs between two images", () => {
  it.each([
    [
      ["config", "Labels", "org.opencontainers.image.revision"],
      "different revisions of the source",
    ],
    [["manifest", "annotations", "org.opencontainers.image.version"], "different versions"],
    [["config", "Labels", "dev.twofold.source-id"], "different sources"],
    [["config", "Labels", "dev.twofold.recipe"], "different inputs or bases"],
    [["created"], "made at different times"],
    [["history", 3, "created"], "made at different times"],
    [["config", "Labels", "org.opencontainers.image.created"], "made at different times"],
    [["history", 3, "created_by"], "different instructions or labels"],
    [["history", 3], "Only one of the two images has this step"],
  ])("states the source or time at %j", (keys, text) => {
    expect(said(...keys)).toContain(text);
  });

  it.each([
    [["config", "Labels", "build"]],
    [["config", "Env", 0]],
    [["config", "Labels"]],
    [["config", "Labels", "toString"]],
    [["manifest", "layers", 0, "digest"]],
  ])("states no source at %j", (keys) => {
    expect(said(...keys)).toBeUndefined();
  });

  it("is none in a file", () => {
    expect(sourceSaid({ path: "version", kind: "content", evidence: [] })).toBeUndefined();
  });
});
