import { describe, expect, it } from "vitest";
import { knownInputs } from "../../../src/app/verify/known-inputs.ts";
import type { Claims } from "../../../src/domain/labels/claims.ts";
import type { Provenance } from "../../../src/domain/labels/provenance.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { fullRecipe } from "../../support/full-recipe.ts";

const revision = "9f2c".repeat(10);
const other = "1234".repeat(10);
const [one, two] = [digestOf(Buffer.from("1")), digestOf(Buffer.from("2"))];
const source = {
  id: `github.com/acme/shop,1.4.0+${revision}`,
  ...{ repository: "github.com/acme/shop", version: "1.4.0", revision, offset: "" },
  from: "oci",
} as const;
const labelled: Claims = { source, doubts: [] };
const provenance: Provenance = {
  slsa: "v1",
  says: "build",
  repository: "https://github.com/acme/shop.git",
  revision,
  offset: "cart",
  file: "Dockerfile",
  buildArgs: [{ name: "SOURCE_DATE_EPOCH", value: "77" }],
  labels: [],
  secrets: ["npm"],
  buildContexts: ["assets"],
  bases: [{ name: "debian:12", digest: one }],
  isComplete: false,
};

function known(parts: Partial<Parameters<typeof knownInputs>[0]>) {
  return knownInputs({
    ...{ claims: labelled, provenance: undefined, given: {}, platform: "linux/amd64" },
    ...parts,
  });
}

describe("what is known of how an image was built", () => {
  it("is what its recipe says, whatever an attestation says", () => {
    const recipe = fullRecipe();
    const found = known({ claims: { ...labelled, recipe }, provenance });
    expect(found).toMatchObject({ recipe, recipeFrom: ["label"], isForeign: false });
    expect(found.unknownContexts).toEqual([]);
  });

  it("is nothing that can be built from labels of OCI alone", () => {
    expect(known({})).toMatchObject({ source: { revision }, recipe: undefined, isForeign: true });
  });

  it("is filled in by the attestation: recipe, bases, time, and source where no label names one", () => {
    const found = known({ claims: { doubts: [] }, provenance });
    expect(found).toMatchObject({
      source: { repository: "github.com/acme/shop", revision, version: "0.0.0-untagged" },
      recipe: {
        ...{ file: "Dockerfile", offset: "cart", timestamp: 77, canonical: false, buildah: "" },
        ...{ secrets: ["npm"], bases: provenance.bases, platform: "linux/amd64" },
      },
      recipeFrom: ["attestation"],
      unknownContexts: ["assets"],
      isForeign: true,
    });
    expect(found.assumed).toEqual([expect.stringContaining("does not have every parameter")]);
  });

  it("is what the caller says, before the attestation and the label", () => {
    const recipe = {
      ...{ file: "Containerfile", buildArgs: [] },
      buildContexts: [{ name: "assets", offset: "assets" }],
    };
    const found = known({ provenance, given: { recipe, revision: other } });
    expect(found).toMatchObject({
      source: { revision: other },
      recipe: { file: "Containerfile", buildArgs: [], offset: "cart" },
      recipeFrom: ["file", "attestation"],
      ...{ unknownContexts: [], assumed: [] },
    });
    const own = known({ claims: { ...labelled, recipe: fullRecipe() }, given: { recipe } });
    expect(own).toMatchObject({ recipeFrom: ["file", "label"], isForeign: false });
  });

  it("needs no more than a commit and an empty recipe from the caller", () => {
    const found = known({ claims: { doubts: [] }, given: { recipe: {}, revision } });
    expect(found.source).toMatchObject({ repository: "", revision });
    expect(found.recipe?.file).toBeUndefined();
    expect(found.recipe).toMatchObject({ buildArgs: [], network: "default" });
  });

  it("takes no revision of another repository", () => {
    const claims: Claims = { source: { ...source, revision: "" }, doubts: [] };
    const elsewhere = { ...provenance, repository: "https://github.com/evil/shop.git" };
    expect(known({ claims, provenance: elsewhere }).source?.revision).toBe("");
    expect(known({ claims, provenance }).source?.revision).toBe(revision);
  });

  it("has the labelled base before the attested one", () => {
    const base = { name: "docker.io/library/debian:12", digest: two };
    const found = known({ claims: { ...labelled, base }, provenance });
    expect(found.recipe?.bases).toEqual([base, ...provenance.bases]);
  });
});

describe("an attestation that contradicts the labels", () => {
  it("is told for repository, revision and base, and not believed", () => {
    const base = { name: "docker.io/library/debian:12", digest: two };
    const attested = {
      ...provenance,
      ...{ repository: "https://github.com/evil/shop.git", revision: other },
    };
    const found = known({ claims: { ...labelled, base }, provenance: attested });
    expect(found.source).toMatchObject({ repository: "github.com/acme/shop", revision });
    expect(found.doubts.map(({ label, because }) => [label, because])).toEqual([
      [
        "org.opencontainers.image.source",
        "contradicts the provenance attestation: github.com/evil/shop",
      ],
      ["org.opencontainers.image.revision", `contradicts the provenance attestation: ${other}`],
      ["org.opencontainers.image.base.digest", `contradicts the provenance attestation: ${one}`],
    ]);
  });

  it("is none where it says the same", () => {
    const base = { name: "debian:12", digest: one };
    expect(known({ claims: { ...labelled, base }, provenance }).doubts).toEqual([]);
  });

  it("has the commit and the bases of another builder's attestation, but no recipe", () => {
    const { slsa, bases } = provenance;
    const repository = "https://github.com/acme/shop";
    const nothing = { buildArgs: [], labels: [], secrets: [], buildContexts: [] };
    const attested: Provenance = {
      ...{ slsa, says: "materials", repository, revision, bases, ...nothing },
      ...{ offset: "", isComplete: false },
    };
    const claims = { doubts: [] };
    expect(known({ claims, provenance: attested })).toMatchObject({
      ...{ source: { repository: "github.com/acme/shop", revision }, recipeFrom: [] },
      recipe: undefined,
    });
    expect(known({ claims, provenance: attested, given: { recipe: {} } })).toMatchObject({
      ...{ recipe: { bases, buildArgs: [] }, recipeFrom: ["file", "attestation"], assumed: [] },
    });
    const baseless = { ...attested, bases: [] };
    expect(known({ claims, provenance: baseless, given: { recipe: {} } }).recipeFrom).toEqual([
      "file",
    ]);
  });
});
