import { describe, expect, it } from "vitest";
import { mergeProvenanceOf } from "../../src/attestations/merge-provenance.ts";
import { digestFromHex } from "../../src/domain/oci/digest.ts";
import { statementErrors } from "../support/statements.ts";

const [index, amd64, arm64] = ["a", "b", "c"].map((digit) => digestFromHex(digit.repeat(64)));
if (index === undefined || amd64 === undefined || arm64 === undefined) throw new Error("no digest");
const revision = "f".repeat(40);

const merge: Parameters<typeof mergeProvenanceOf>[0] = {
  subjects: [{ name: "ghcr.io/acme/shop", digest: index }],
  index: {
    digest: index,
    sourceId: `github.com/acme/shop,1.4.0+${revision},services/cart`,
    members: [
      { platform: "linux/amd64", digest: amd64 },
      { platform: "linux/arm64", digest: arm64 },
    ],
    verdict: "true",
  },
  inputs: { tags: ["1.4.0"], reproducibility: "require", pushUnchecked: false },
  run: {
    builderId: "https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1.4.0",
    invocationId: "https://github.com/acme/shop/actions/runs/7/attempts/1",
    startedOn: "2026-11-30T22:00:00.000Z",
    finishedOn: "2026-11-30T22:01:00.000Z",
  },
  version: "0.1.0",
};

describe("the provenance of an index", () => {
  it("names the commit and each image that it was made of", () => {
    const statement = mergeProvenanceOf(merge);
    expect(statementErrors(statement)).toBeNull();
    const { buildDefinition } = statement.predicate;
    expect(buildDefinition.externalParameters).toEqual({
      source: { repository: "github.com/acme/shop", revision, offset: "services/cart" },
      platforms: { "linux/amd64": amd64, "linux/arm64": arm64 },
      inputs: {
        image: ["ghcr.io/acme/shop"],
        tags: ["1.4.0"],
        reproducibility: "require",
        "push-unchecked": false,
      },
    });
    expect(buildDefinition.resolvedDependencies).toEqual([
      { name: "source", uri: "git+https://github.com/acme/shop", digest: { gitCommit: revision } },
      {
        name: "linux/amd64",
        uri: "pkg:docker/ghcr.io/acme/shop",
        digest: { sha256: "b".repeat(64) },
      },
      {
        name: "linux/arm64",
        uri: "pkg:docker/ghcr.io/acme/shop",
        digest: { sha256: "c".repeat(64) },
      },
    ]);
  });

  it("names no commit where the images name no source", () => {
    const { predicate } = mergeProvenanceOf({ ...merge, index: { ...merge.index, sourceId: "" } });
    expect(predicate.buildDefinition.resolvedDependencies).toHaveLength(2);
  });
});
