import { describe, expect, it } from "vitest";
import type { Verification } from "../../src/domain/labels/verification.ts";
import { digestOf } from "../../src/domain/oci/digest.ts";
import {
  renderVerificationSummary,
  verificationAnnotations,
} from "../../src/report/verification-summary.ts";

const digests = {
  digest: digestOf(Buffer.from("shop")),
  imageId: digestOf(Buffer.from("config")),
};
const identical: Verification = {
  verdict: "identical",
  reference: "ghcr.io/acme/shop:1.4.0",
  published: digests,
  claims: { doubts: [] },
  source: undefined,
  recipeFrom: [],
  assumed: [],
  doubts: [],
  missing: [],
  rebuilt: { ...digests, seconds: 3.5 },
  variations: ["hostname"],
  buildah: "1.43.2",
  differences: { listed: [], omitted: 0, layers: [] },
};
const missing: Verification = {
  ...identical,
  verdict: "cannot-be-rebuilt",
  missing: [
    { input: "secret", message: "The build had a secret `npm`.", fix: "Give it." },
    { input: "base", message: "The base is gone.", fix: "Push it again." },
  ],
};
const path = (at: number) => `srv/${at}`;
const different: Verification = {
  ...identical,
  verdict: "different",
  differences: {
    listed: Array.from({ length: 12 }, (_, at) => ({ kind: "changed", path: path(at) }) as never),
    omitted: 5,
    layers: [],
  },
};

describe("the job summary of verify", () => {
  it("has the verdict as its heading, and the rest as text that is not Markdown", () => {
    const summary = renderVerificationSummary({
      ...identical,
      reference: "ghcr.io/acme/shop:1<b>",
      doubts: [{ label: "```", because: "# not a heading" }],
    });
    expect(summary.split("\n")[0]).toBe(
      "## ✅ ghcr.io/acme/shop:1&#60;b&#62; · identical: the rebuild has the published digest",
    );
    expect(summary).toMatch(/\n````+\n[\s\S]*# not a heading[\s\S]*\n````+\n/);
  });
});

describe("the annotations of verify", () => {
  it("are none where both are identical, but for labels that are not borne out", () => {
    expect(verificationAnnotations(identical)).toEqual([]);
    const doubts = [{ label: "org.opencontainers.image.version", because: "no tag says so" }];
    expect(verificationAnnotations({ ...identical, doubts })).toEqual([
      {
        level: "warning",
        title: "Label not borne out",
        message: "org.opencontainers.image.version: no tag says so",
      },
    ]);
  });

  it("name all that is missing", () => {
    const found = verificationAnnotations(missing);
    expect(found.map(({ message }) => message)).toEqual([
      "ghcr.io/acme/shop:1.4.0 cannot be rebuilt.",
      "The build had a secret `npm`.\nGive it.",
      "The base is gone.\nPush it again.",
    ]);
  });

  it("name the first paths that differ, and how many more there are", () => {
    const [only, ...more] = verificationAnnotations(different);
    expect(more).toEqual([]);
    expect(only?.message).toContain("srv/8\n… and 8 more differences");
  });
});
