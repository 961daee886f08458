import { expect, it } from "vitest";
import { attestVerification } from "../../../src/app/attest/attest-verification.ts";
import type { AttestationFile } from "../../../src/app/ports/output.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { listeningReporter } from "../../support/builder.ts";
import { unsignedAttester } from "../../support/main-job.ts";

const digest = digestOf(Buffer.from("the image"));
const published = { digest, imageId: digest };
const identical = { verdict: "identical", buildah: "1.33.7", published } as const;

function options(more: Partial<typeof unsignedAttester> = {}) {
  const kept: AttestationFile[] = [];
  const reporter = listeningReporter();
  const keepAttestations = (files: readonly AttestationFile[]) => {
    kept.push(...files);
    return Promise.resolve(files.map(({ about }) => ({ name: about, path: `/out/${about}` })));
  };
  const attester = { ...unsignedAttester, ...more };
  const output = {
    keepAttestations,
    forPlatform: () => expect.fail("a verification is about one image"),
  };
  return { name: "ghcr.io/acme/shop", attester, output, reporter, kept };
}

it("keeps the summary of a verification where it says", async () => {
  const given = options();
  expect(await attestVerification(identical, given)).toBe("/out/verification");
  expect(given.kept).toMatchObject([{ about: "verification", form: "statement" }]);
});

it("stores a signed one with the forge", async () => {
  const stored: string[] = [];
  const given = options({
    sign: () => Promise.resolve({ bundle: "{}", signedBy: "somebody" }),
    store: (bundle) => Promise.resolve(`address ${stored.push(bundle)}`),
  });
  await attestVerification(identical, given);
  expect([given.kept, stored]).toMatchObject([[{ form: "bundle", text: "{}" }], ["{}"]]);
});

it("keeps nothing of an image that could not be rebuilt", async () => {
  const given = options();
  const found = { ...identical, verdict: "cannot-be-rebuilt", buildah: undefined } as const;
  expect(await attestVerification(found, given)).toBeUndefined();
  expect(given.kept).toEqual([]);
});

it("tells the verdict where it cannot be signed", async () => {
  const refused = new Failure({ code: "tool", message: "Fulcio said no.", fix: "Ask it." });
  const given = options({ sign: () => Promise.reject(refused) });
  await expect(attestVerification(identical, given)).rejects.toMatchObject({
    message: "The verdict is `identical`, but it is not attested: Fulcio said no.",
  });
});
