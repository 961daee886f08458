import { describe, expect, it } from "vitest";
import { reproductionOf } from "../../src/attestations/reproduction.ts";
import { variationNames } from "../../src/domain/build/environment.ts";
import { held, partly, provenImage } from "../report/sample.ts";
import { fullRecipe } from "../support/full-recipe.ts";
import { statementErrors } from "../support/statements.ts";

const [image] = held.proofs;
const digest = image?.image?.digest;
if (digest === undefined) throw new Error("the sample has an image");

const facts: Parameters<typeof reproductionOf>[0] = {
  subjects: [{ name: "ghcr.io/acme/shop", digest }],
  source: held.source,
  advisories: [{ name: "untagged" }],
  proofs: [provenImage],
  recipe: fullRecipe(),
  toolchain: held.toolchain,
  finishedOn: "2026-11-30T22:01:00.000Z",
  version: "0.1.0",
};

describe("the attestation that two builds gave one image", () => {
  it("follows its published schema, and has both builds with their environments", () => {
    const statement = reproductionOf(facts);
    expect(statementErrors(statement)).toBeNull();
    const [first, second] = provenImage.builds;
    expect(statement.predicate).toMatchObject({
      verdict: "true",
      advisories: ["untagged"],
      platforms: [
        {
          platform: "linux/amd64",
          image: { digest },
          builds: [
            {
              localDigest: first?.localDigest,
              environment: {
                name: "canonical",
                hostname: "twofold",
                umask: "0022",
                env: { LANG: "C.UTF-8", SOURCE_DATE_EPOCH: "318211200", TZ: "UTC" },
              },
            },
            { localDigest: second?.localDigest, environment: { name: "varied" } },
          ],
        },
      ],
    });
  });

  it("says which advisories could not be ruled out", () => {
    const advisories = [{ name: "unverifiable", leavesOpen: ["unpushed", "dirty"] }] as const;
    const statement = reproductionOf({ ...facts, advisories });
    expect(statementErrors(statement)).toBeNull();
    expect(statement.predicate).toMatchObject({
      advisories: ["unverifiable"],
      leavesOpen: ["unpushed", "dirty"],
    });
  });

  it("says what was not varied, why, and in which steps", () => {
    const statement = reproductionOf({
      ...facts,
      proofs: [{ ...provenImage, variations: partly }],
    });
    expect(statementErrors(statement)).toBeNull();
    expect(statement.predicate).toMatchObject({
      platforms: [
        {
          varied: variationNames.filter((name) => partly.applied.includes(name)),
          notVaried: [
            { variation: "hostname", reason: expect.stringContaining("chroot") },
            { variation: "timezone" },
            { variation: "clock", steps: [{ file: "Containerfile", line: 4 }] },
          ],
        },
      ],
    });
  });

  it("says which steps neither build ran, and when and by whom they were proven", () => {
    const proven = { from: "/var/cache/twofold", provenOn: "2026-11-21T16:47:03Z" } as const;
    const instruction = { file: "Containerfile", line: 2, text: "RUN make" };
    const address = "https://github.com/acme/shop/actions/runs/7/attempts/1";
    const taken = [
      { ...proven, instruction, revision: "9f2c", address, usedNetwork: false },
      { ...proven, revision: "", usedNetwork: true },
    ];
    const ledger = { taken, ran: 1, kept: 1, notes: [] };
    const statement = reproductionOf({ ...facts, proofs: [{ ...provenImage, ledger }] });
    expect(statementErrors(statement)).toBeNull();
    const { provenOn } = proven;
    expect(statement.predicate).toMatchObject({
      platforms: [
        {
          provenBefore: [
            { file: "Containerfile", line: 2, provenOn, revision: "9f2c", address },
            { provenOn },
          ],
        },
      ],
    });
    expect(JSON.stringify(statement)).not.toContain("/var/cache");
  });

  it("gives no environment where the image does not say which", () => {
    const statement = reproductionOf({ ...facts, recipe: undefined });
    expect(statementErrors(statement)).toBeNull();
    expect(JSON.stringify(statement)).not.toContain("SOURCE_DATE_EPOCH");
  });

  it("gives none where steps could not have the recipe's, as under chroot isolation", () => {
    const builds = provenImage.builds.map((build) => ({
      ...build,
      environment: "untouched",
    }));
    const statement = reproductionOf({ ...facts, proofs: [{ ...provenImage, builds }] });
    expect(statementErrors(statement)).toBeNull();
    expect(statement.predicate).toMatchObject({
      platforms: [{ builds: [{ environment: { name: "untouched" } }, {}] }],
    });
    expect(JSON.stringify(statement)).not.toContain("SOURCE_DATE_EPOCH");
  });

  it("gives of a base's making what every user gives it", () => {
    const base = { kind: "base", declaration: "base.yaml", mmdebstrap: "1.3.5" } as const;
    const statement = reproductionOf({ ...facts, recipe: fullRecipe({ recipe: base }) });
    expect(statementErrors(statement)).toBeNull();
    expect(JSON.stringify(statement)).toContain(
      '"environment":{"name":"canonical","env":{"LANG":"C.UTF-8","SOURCE_DATE_EPOCH":"318211200","TZ":"UTC"}}',
    );
  });

  it.each(["false", "unchecked"] as const)("is not made of the verdict `%s`", (verdict) => {
    const proofs = [provenImage, { ...provenImage, platform: "linux/arm64", verdict }];
    expect(() => reproductionOf({ ...facts, proofs })).toThrow(RangeError);
  });

  it("is not made of no proof at all, or of one build", () => {
    expect(() => reproductionOf({ ...facts, proofs: [] })).toThrow(RangeError);
    const once = { ...provenImage, builds: provenImage.builds.slice(0, 1) };
    expect(() => reproductionOf({ ...facts, proofs: [once] })).toThrow(RangeError);
  });
});
