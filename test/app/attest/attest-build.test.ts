import { describe, expect, it } from "vitest";
import type { Attester } from "../../../src/app/ports/attest.ts";
import { bundleType } from "../../../src/domain/labels/referrer-manifest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { FakeRepository } from "../../support/fake-repository.ts";
import { image, reference, run, unsignedAttester } from "../../support/main-job.ts";

const name = "ghcr.io/acme/shop";
const asked = { attest: true } as const;

/** A signer that wraps a statement, and a forge that keeps bundles. */
function signing(stored: string[] = []): Attester {
  return {
    ...unsignedAttester,
    sign: (statement) => {
      const signedBy = "https://github.com/acme/shop/.github/workflows/release.yml@refs/heads/main";
      return Promise.resolve({ bundle: JSON.stringify({ signed: statement }), signedBy });
    },
    store: (bundle) => {
      stored.push(bundle);
      return Promise.resolve(`https://github.com/acme/shop/attestations/${stored.length}`);
    },
  };
}

/** A repository that serves the image. */
function serving(): FakeRepository {
  const repository = new FakeRepository(name);
  const bytes = Buffer.from("{}");
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  repository.manifests.set(image.digest, { digest: image.digest, mediaType, bytes });
  return repository;
}

describe("a build with `attest`", () => {
  it("keeps provenance and reproduction as files after the push was read back", async () => {
    const { outcome, events } = await run({ asked });
    expect(outcome.failure).toBeUndefined();
    expect(events.slice(events.indexOf(`push ${reference}`))).toEqual([
      `push ${reference}`,
      `resolve ${reference}`,
      "open the layout",
      "keep the attestations",
      "write the report",
    ]);
  });

  it("puts signed bundles beside the image, one manifest for each, and stores them with the forge", async () => {
    const [repository, stored] = [serving(), [] as string[]];
    const repositories = new Map([[name, repository]]);
    const { outcome } = await run({ asked, repositories, attester: signing(stored) });
    expect(outcome.failure).toBeUndefined();
    const pushed = [...repository.manifests.values()].slice(1).map(({ bytes }) => {
      const manifest: unknown = JSON.parse(bytes.toString("utf8"));
      return manifest;
    });
    expect(pushed).toMatchObject(
      ["https://slsa.dev/provenance/v1", "https://twofold.dev/attestations/reproduction/v1"].map(
        (type) => ({
          artifactType: bundleType,
          layers: [{ mediaType: bundleType }],
          subject: { digest: image.digest },
          annotations: { "dev.sigstore.bundle.predicateType": type },
        }),
      ),
    );
    expect(stored).toHaveLength(2);
  });

  it("holds no secret in a statement, be it the value or the name of a label", async () => {
    const stored: string[] = [];
    const labels = [
      { name: "hunter2", value: "x" },
      { name: "x", value: "hunter2" },
    ];
    const { outcome } = await run({
      ...{ asked: { ...asked, labels, annotations: labels }, attester: signing(stored) },
      repositories: new Map([[name, serving()]]),
      redact: (text) => text.replaceAll("hunter2", "***"),
    });
    expect(outcome.failure).toBeUndefined();
    expect(stored.join()).not.toContain("hunter2");
    expect(JSON.parse(JSON.parse(stored[0] ?? "").signed).predicate).toMatchObject({
      buildDefinition: { externalParameters: { inputs: { labels: { "***": "x", x: "***" } } } },
    });
  });

  it.each([
    { what: "was not pushed", changes: { push: false } },
    {
      what: "was not compared",
      changes: { reproducibility: "skip", pushUnchecked: true } as const,
    },
  ])("of an image that $what says nothing about reproduction", async ({ what, changes }) => {
    const [repository, stored] = [serving(), [] as string[]];
    const repositories = new Map([[name, repository]]);
    const { outcome } = await run({
      ...{ asked: { ...asked, ...changes }, repositories },
      attester: signing(stored),
    });
    expect(outcome.failure).toBeUndefined();
    const types = stored.map((bundle) => /slsa\.dev\/provenance|reproduction/.exec(bundle)?.[0]);
    expect(types).toEqual(what === "was not pushed" ? [] : ["slsa.dev/provenance"]);
  });

  it("builds nothing where the job's identity cannot be had", async () => {
    const refused = new Failure({ code: "tool", message: "No identity.", fix: "Ask for one." });
    const { outcome, events } = await run({ asked, attester: refused });
    expect([outcome.failure?.message, events]).toEqual(["No identity.", ["write the report"]]);
  });

  it("says that the image is pushed, and what is missing, where nothing can be signed", async () => {
    const refused = new Failure({ code: "tool", message: "Fulcio said no.", fix: "Ask it." });
    const attester = { ...signing(), sign: () => Promise.reject(refused) };
    const { outcome, events } = await run({ asked, attester });
    expect(outcome.failure).toMatchObject({
      code: "tool",
      message: "The image is pushed, but it is not attested: Fulcio said no.",
      fix: "Ask it.",
    });
    expect(outcome.tags).toEqual([reference]);
    expect(events).not.toContain("keep the attestations");
  });

  it("says what is missing where the registry refuses an attestation", async () => {
    const repository = serving();
    repository.before = (request) => {
      if (!request.startsWith("push")) return;
      throw new Failure({ code: "registry", message: "Denied.", fix: "Get the right." });
    };
    const [repositories, stored] = [new Map([[name, repository]]), [] as string[]];
    const { outcome } = await run({ asked, repositories, attester: signing(stored) });
    expect(outcome.failure).toMatchObject({
      code: "registry",
      message: `The image is pushed, but the attestation of its provenance is not beside it in ${name}: Denied.`,
    });
    expect([repository.manifests.size, stored]).toEqual([1, []]);
  });
});
