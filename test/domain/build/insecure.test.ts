import { describe, expect, it } from "vitest";
import { insecureHosts, isVerified } from "../../../src/domain/build/insecure.ts";

const named = ["ghcr.io", "Registry.internal:5000", undefined];

describe("the registries that need no HTTPS", () => {
  it.each([
    [true, [], []],
    [true, ["a.example"], ["a.example"]],
    [false, [], ["ghcr.io", "registry.internal:5000"]],
    [false, ["a.example", "ghcr.io"], ["a.example", "ghcr.io", "registry.internal:5000"]],
  ])(
    "with tls-verify %s and insecure-registries %j are %j",
    (tlsVerify, insecureRegistries, hosts) => {
      expect(insecureHosts({ tlsVerify, insecureRegistries }, named)).toEqual(hosts);
    },
  );

  it.each([
    ["registry.internal:5000/acme/shop:1", false],
    ["REGISTRY.internal:5000/acme/shop", false],
    [`registry.internal:5000/acme/shop@sha256:${"a".repeat(64)}`, false],
    ["registry.internal/acme/shop", true],
    ["registry.internal:5001/acme/shop", true],
    ["debian:12", true],
    ["registry.internal:5000.example.org/acme/shop", true],
    ["not a reference", true],
  ])("%s is verified: %s", (reference, verified) => {
    expect(isVerified(reference, ["registry.internal:5000"])).toBe(verified);
  });

  it("may be the one that names without a host mean", () => {
    expect(isVerified("debian:12", ["docker.io"])).toBe(false);
  });
});
