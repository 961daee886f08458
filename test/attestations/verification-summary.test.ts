import { describe, expect, it } from "vitest";
import { verificationSummaryOf } from "../../src/attestations/verification-summary.ts";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { statementErrors } from "../support/statements.ts";

const about = {
  subject: { name: "ghcr.io/acme/shop", digest: digestOf(Buffer.from("the image")) },
  timeVerified: "2026-11-30T22:01:00.000Z",
  version: "0.1.0",
};

describe("the summary of a verification", () => {
  it.each([
    ["identical", "PASSED", "TWOFOLD_REBUILD_IDENTICAL"],
    ["same-content", "PASSED", "TWOFOLD_REBUILD_SAME_CONTENT"],
    ["same-files", "PASSED", "TWOFOLD_REBUILD_SAME_FILES"],
    ["different", "FAILED", "FAILED"],
  ] as const)("of %s follows the specification and says %s", (verdict, result, level) => {
    const statement = verificationSummaryOf({ verdict, buildah: "1.33.7" }, about);
    expect(statementErrors(statement)).toBeNull();
    expect(statement?.predicate).toMatchObject({
      timeVerified: about.timeVerified,
      resourceUri: "pkg:docker/ghcr.io/acme/shop",
      verifier: { version: { twofold: "0.1.0", buildah: "1.33.7" } },
      verificationResult: result,
      verifiedLevels: [level],
    });
  });

  it("is not made where nothing was rebuilt, which neither passes nor fails", () => {
    const found = { verdict: "cannot-be-rebuilt", buildah: undefined } as const;
    expect(verificationSummaryOf(found, about)).toBeUndefined();
  });
});
