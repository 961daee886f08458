import { expect, it } from "vitest";
import { refuseUnjudged } from "../../../src/app/verify/refuse-unjudged.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";

const index = {
  unchecked: [{ platform: "linux/arm64", digest: digestFromHex("a".repeat(64)) }],
};
const judged = (given: { readonly policy?: string; readonly platform?: string }, of = index) =>
  refuseUnjudged("ghcr.io/acme/shop:1", { given, index: of });

it("asks which image of an index a policy is about", () => {
  expect(() => judged({ policy: "policy.yaml" })).toThrow(/index of 2 images/);
});

it("judges the image whose platform is named, one that is alone, and none without a policy", () => {
  expect(() => judged({ policy: "policy.yaml", platform: "linux/amd64" })).not.toThrow();
  expect(() => judged({ policy: "policy.yaml" }, { unchecked: [] })).not.toThrow();
  expect(() => judged({})).not.toThrow();
});
