import { describe, expect, it } from "vitest";
import { parsePolicyUse } from "../../src/options/policy-use.ts";

const asked = { policy: undefined, attest: false, policyOnly: false, attestTo: undefined };

describe("what a verification does with a policy", () => {
  it("is nothing where nothing is asked", () => {
    expect(parsePolicyUse(asked)).toEqual({ policyOnly: false, attestTo: undefined });
  });

  it("has the whole name of the repository for its summary", () => {
    expect(parsePolicyUse({ ...asked, attest: true, attestTo: "acme/shop" })).toEqual({
      policyOnly: false,
      attestTo: "docker.io/acme/shop",
    });
  });

  it.each([
    ["only a policy, and none", { policyOnly: true }, "policy-only"],
    [
      "a summary of no rebuild",
      { policyOnly: true, policy: "policy.yml", attest: true },
      "policy-only",
    ],
    ["a place for no summary", { attestTo: "ghcr.io/acme/shop" }, "attest-to"],
    ["a tag as the place", { attest: true, attestTo: "ghcr.io/acme/shop:1" }, "attest-to"],
    ["no name as the place", { attest: true, attestTo: "https://ghcr.io" }, "attest-to"],
  ])("is refused where it asks for %s", (_, more, input) => {
    expect(() => parsePolicyUse({ ...asked, ...more })).toThrow(
      expect.objectContaining({ code: "usage", input }),
    );
  });
});
