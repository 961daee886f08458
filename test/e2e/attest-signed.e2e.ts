import { readdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attestationsOf } from "../support/attestations.ts";
import type { Checkout } from "../support/checkout.ts";
import { servedDigest } from "../support/registry-view.ts";
import { parseReport } from "../support/report-view.ts";
import { identity, identityToken, SigningServices } from "../support/sigstore.ts";
import { cleanShop } from "../support/sources.ts";
import { statementErrors } from "../support/statements.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const names = "https://twofold.dev/attestations";

describe("a build with `attest`, in a job that has an identity", () => {
  let services: SigningServices;
  let checkout: Checkout;
  beforeAll(async () => {
    services = await SigningServices.start();
    checkout = await story.checkout(cleanShop(), { tag: "v1.4.0" });
  });
  afterAll(() => services.stop());

  it("puts verifiable attestations beside the image and into the forge, and leaves the digest as it is", async () => {
    const image = story.image();
    const inputs = { image, tags: "1", push: "true", attest: "true", sbom: "true" };
    const { code, log, outputs } = await story.step(checkout, inputs, { env: services.env });
    expect(code, log).toBe(0);
    const digest = outputs["digest"] ?? "";
    expect(await servedDigest(image, "1")).toBe(digest);
    const beside = await attestationsOf(image, digest);
    const types = [
      ...["https://slsa.dev/provenance/v1", `${names}/reproduction/v1`],
      ...["https://cyclonedx.org/bom", "https://spdx.dev/Document"],
    ];
    expect(
      beside.map(({ annotations }) => annotations["dev.sigstore.bundle.predicateType"]),
    ).toEqual(types);
    expect(services.stored).toEqual(beside.map(({ bundle }) => bundle));
    for (const [index, bundle] of services.stored.entries()) {
      const statement = services.verified(bundle);
      expect(statementErrors(statement)).toBeNull();
      expect(statement).toMatchObject({
        predicateType: types[index],
        subject: [{ name: image, digest: { sha256: digest.replace("sha256:", "") } }],
      });
    }
    const left = await readdir(dirname(outputs["report"] ?? ""));
    expect(left.filter((name) => name.includes("sigstore") || name.includes("intoto"))).toEqual([
      "provenance.sigstore.json",
      "reproduction.sigstore.json",
      "sbom.cdx.sigstore.json",
      "sbom.spdx.sigstore.json",
    ]);
    const { attestations = [] } = parseReport(await readFile(outputs["report"] ?? "", "utf8"));
    expect(attestations).toMatchObject(
      types.map((predicateType, index) => ({
        predicateType,
        signedBy: identity.sub,
        referrers: [expect.stringContaining(`${image}@sha256:`)],
        address: expect.stringMatching(new RegExp(`/acme/shop/attestations/${index + 1}$`)),
      })),
    );
    expect(log.replace(`::add-mask::${identityToken}`, "")).not.toContain(identityToken);
  });

  it("fails where nothing can be signed, says that the image is pushed, and attests nothing", async () => {
    const image = story.image();
    services.failing.set("/api/v2/signingCert", 403);
    const stored = services.stored.length;
    const inputs = { image, tags: "1", push: "true", attest: "true" };
    const { code, log, outputs } = await story.step(checkout, inputs, { env: services.env });
    services.failing.clear();
    expect(code).toBe(3);
    expect(log).toMatch(
      /::error[^\n]*::The image is pushed, but it is not attested: A statement could not be signed: the certificate authority http:\S+ answered 403\./,
    );
    const digest = outputs["digest"] ?? "";
    expect(await servedDigest(image, "1")).toBe(digest);
    expect(await attestationsOf(image, digest)).toEqual([]);
    expect(services.stored).toHaveLength(stored);
    expect(await readdir(dirname(outputs["report"] ?? ""))).not.toContain(
      "provenance.sigstore.json",
    );
  });
});
