import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attestationsOf } from "../support/attestations.ts";
import type { Checkout } from "../support/checkout.ts";
import { servedDigest } from "../support/registry-view.ts";
import { identityToken, SigningServices } from "../support/sigstore.ts";
import { statementErrors } from "../support/statements.ts";
import { buildFlags, expectOnlyLeft, newStory, type StepMore } from "../support/story.ts";

const story = newStory();
const provenance = "https://slsa.dev/provenance/v1";

describe("the action `merge/` with `attest`", () => {
  let checkout: Checkout;
  let image: string;
  let amd64: string;

  beforeAll(async () => {
    checkout = await story.checkout(
      { Containerfile: "FROM scratch\nCOPY greeting.txt /\n", "greeting.txt": "hello\n" },
      { tag: "v1.4.0" },
    );
    image = story.image();
    const inputs = { image, platforms: "linux/amd64", push: "true", "push-by-digest": "true" };
    amd64 = (await story.cli(checkout.folder, buildFlags(inputs))).stdout.trim();
  });

  async function merge(tags: string, more: StepMore = {}) {
    const inputs = { image, tags, digests: `linux/amd64=${amd64}`, attest: "true" };
    const started = await story.startStep(checkout, inputs, { ...more, action: "merge" });
    const finished = await started.finish();
    const { attestation = "" } = finished.outputs;
    await expectOnlyLeft(finished.job, attestation === "" ? [] : [dirname(attestation)]);
    return finished;
  }

  /** What a statement about the index has to say. */
  function aboutIndex(digest: string) {
    return {
      predicateType: provenance,
      subject: [{ name: image, digest: { sha256: digest.replace("sha256:", "") } }],
      predicate: {
        buildDefinition: {
          buildType: "https://twofold.dev/attestations/merge/v1",
          externalParameters: {
            source: { repository: checkout.repository, revision: checkout.revision },
            platforms: { "linux/amd64": amd64 },
          },
          resolvedDependencies: [
            { name: "source", digest: { gitCommit: checkout.revision } },
            { name: "linux/amd64", digest: { sha256: amd64.replace("sha256:", "") } },
          ],
        },
      },
    };
  }

  it("leaves a file that nobody signed where the job has no identity", async () => {
    const { code, log, outputs } = await merge("1");
    expect(code, log).toBe(0);
    const statement = JSON.parse(await readFile(outputs["attestation"] ?? "", "utf8"));
    expect(statementErrors(statement)).toBeNull();
    expect(statement).toMatchObject(aboutIndex(outputs["digest"] ?? ""));
    expect(log).toMatch(/^::notice title=Not signed::/m);
    expect(await attestationsOf(image, outputs["digest"] ?? "")).toEqual([]);
  });

  describe("in a job that has an identity", () => {
    let services: SigningServices;
    beforeAll(async () => {
      services = await SigningServices.start();
    });
    afterAll(() => services.stop());

    it("signs what refers to the index, which stays as it is, and stores it with the forge", async () => {
      const { code, log, outputs } = await merge("2", { env: services.env });
      expect(code, log).toBe(0);
      const digest = outputs["digest"] ?? "";
      expect(digest).toBe(await servedDigest(image, "1"));
      const beside = await attestationsOf(image, digest);
      expect(services.stored).toEqual(beside.map(({ bundle }) => bundle));
      const [bundle, ...more] = services.stored;
      if (bundle === undefined) throw new Error("nothing was stored");
      expect(more).toEqual([]);
      expect(services.verified(bundle)).toMatchObject(aboutIndex(digest));
      expect(log.replace(`::add-mask::${identityToken}`, "")).not.toContain(identityToken);
    });

    it("fails where nothing can be signed, and tells the index that is pushed", async () => {
      services.failing.set("/api/v2/signingCert", 403);
      const { code, log, outputs } = await merge("3", { env: services.env });
      services.failing.clear();
      expect(code).toBe(3);
      expect(log).toContain("The index is pushed, but it is not attested");
      expect(outputs["digest"]).toBe(await servedDigest(image, "3"));
    });
  });
});
