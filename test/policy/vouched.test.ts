import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/domain/oci/digest.ts";
import type { NamedBuilder } from "../../src/policy/policy.ts";
import { sortOut } from "../../src/policy/vouched.ts";

const image = digestOf(Buffer.from("the image"));
const index = digestOf(Buffer.from("its index"));
const other = digestOf(Buffer.from("another image"));
const issuer = "https://token.actions.githubusercontent.com";
const acme: NamedBuilder = {
  ...{ name: "acme", issuer },
  identity: "https://github.com/OWNER/twofold/.github/workflows/build.yml@refs/tags/*",
  repository: "https://github.com/acme/shop",
};

const reproduction = {
  verdict: "true",
  source: { repository: "github.com/acme/shop" },
  advisories: ["root-user"],
  platforms: [
    { image: { digest: other }, varied: [] },
    { image: { digest: image }, varied: ["clock"] },
  ],
};

const summary = {
  verifier: { id: "https://twofold.dev/attestations/verifier/v1" },
  policy: { uri: "https://twofold.dev/attestations/rebuild/v1" },
  verificationResult: "PASSED",
  verifiedLevels: ["TWOFOLD_REBUILD_IDENTICAL"],
};

const types = {
  reproduction: "https://twofold.dev/attestations/reproduction/v1",
  summary: "https://slsa.dev/verification_summary/v1",
  provenance: "https://slsa.dev/provenance/v1",
};

interface Sorting {
  readonly predicateType?: string;
  readonly predicate?: object;
  readonly subjects?: readonly string[];
  readonly signer?: object;
  readonly builders?: readonly NamedBuilder[];
}

function sorted(sorting: Sorting = {}) {
  const { predicateType = types.reproduction, predicate = reproduction } = sorting;
  const statement = JSON.stringify({
    _type: "https://in-toto.io/Statement/v1",
    subject: (sorting.subjects ?? [image]).map((digest) => ({
      ...{ name: "ghcr.io/acme/shop", digest: { sha256: digest.slice("sha256:".length) } },
    })),
    ...{ predicateType, predicate },
  });
  const signer = {
    issuer,
    identity: acme.identity.replace("*", "v1"),
    repository: acme.repository,
    since: 7,
    ...sorting.signer,
  };
  return sortOut([{ place: "here", checked: { kind: "signed", statement, signer } }], {
    builders: sorting.builders ?? [acme],
    image: { image, index },
  });
}

const counted = { setAside: [], vouched: [{ builder: "acme" }] };

describe("an attestation counts", () => {
  it("of a builder's own repository, about this image", () => {
    expect(sorted()).toMatchObject({
      setAside: [],
      vouched: [{ said: { kind: "reproduction", advisories: ["root-user"], varied: ["clock"] } }],
    });
  });

  it("with what could not be ruled out, as if it had been found", () => {
    const predicate = { ...reproduction, advisories: ["unverifiable"], leavesOpen: ["dirty"] };
    expect(sorted({ predicate })).toMatchObject({
      vouched: [{ said: { advisories: ["unverifiable", "dirty"] } }],
    });
  });

  it("about the index with this image, if it names the image itself", () => {
    expect(sorted({ subjects: [index] })).toMatchObject(counted);
  });

  it("of the index, about how it was built", () => {
    const predicate = { buildDefinition: { buildType: "https://example.com/build" } };
    const found = sorted({ subjects: [index], predicateType: types.provenance, predicate });
    expect(found).toMatchObject({ vouched: [{ said: { kind: "provenance" } }] });
  });

  it("as a rebuild that came out identical", () => {
    expect(sorted({ predicateType: types.summary, predicate: summary })).toMatchObject({
      vouched: [{ said: { kind: "rebuild" } }],
    });
  });

  it("once, for the first of two builders whose entries its identity fits", () => {
    const twin = { ...acme, name: "twin", identity: acme.identity.replace("*", "v*") };
    expect(sorted({ builders: [acme, twin] }).vouched.map(({ builder }) => builder)).toEqual([
      "acme",
    ]);
  });

  it("with the bases of a provenance only where all that was taken is known", () => {
    const digest = { sha256: "a".repeat(64) };
    const taken = [
      { uri: "git+https://github.com/acme/shop", digest: { gitCommit: "b".repeat(40) } },
      { uri: "pkg:generic/buildah@1.33.7" },
      { uri: "pkg:docker/docker.io/library/debian@12", digest },
    ];
    const buildType = "https://twofold.dev/attestations/build/v1";
    const said = (resolvedDependencies: readonly object[], type = buildType) =>
      sorted({
        predicateType: types.provenance,
        predicate: { buildDefinition: { buildType: type, resolvedDependencies } },
      }).vouched[0]?.said;
    const bases = [{ name: "docker.io/library/debian:12", digest: `sha256:${digest.sha256}` }];
    expect(said(taken)).toMatchObject({ repository: "github.com/acme/shop", bases });
    expect(said([...taken, { name: "a base of this machine", digest }])).toMatchObject({
      bases: undefined,
    });
    expect(said(taken, "https://actions.github.io/buildtypes/workflow/v1")).toMatchObject({
      bases: undefined,
    });
  });
});

describe("an attestation does not count", () => {
  it.each<[string, Sorting, RegExp]>([
    ["of another issuer", { signer: { issuer: `${issuer}.evil.example` } }, /no builder/],
    ["of another workflow", { signer: { identity: "https://github.com/evil/a@b" } }, /no builder/],
    [
      "of the same reusable workflow, called by another repository",
      { signer: { repository: "https://github.com/evil/shop" } },
      /no builder/,
    ],
    ["of a certificate without repository", { signer: { repository: undefined } }, /no builder/],
    ["about another image", { subjects: [other] }, /is about another image/],
    ["about nothing", { subjects: [] }, /is about another image/],
    [
      "of an index whose platforms are others",
      {
        subjects: [index],
        predicate: { ...reproduction, platforms: reproduction.platforms.slice(0, 1) },
      },
      /no platform with this image/,
    ],
    [
      "of a rebuild of the index, which says nothing of this image",
      { subjects: [index], predicateType: types.summary, predicate: summary },
      /says nothing of this image/,
    ],
    [
      "of a merge, which believed the labels of the images",
      {
        subjects: [index],
        predicateType: types.provenance,
        predicate: {
          buildDefinition: {
            buildType: "https://twofold.dev/attestations/merge/v1",
            resolvedDependencies: [
              { uri: "git+https://github.com/acme/shop", digest: { gitCommit: "b".repeat(40) } },
            ],
          },
        },
      },
      /which images were merged/,
    ],
    [
      "of builds that differ",
      { predicate: { ...reproduction, verdict: "false" } },
      /no reproduction/,
    ],
    [
      "of a source of which it does not say what could not be ruled out",
      { predicate: { ...reproduction, advisories: ["unverifiable"] } },
      /could not be ruled out/,
    ],
    [
      "of a rebuild that failed",
      {
        predicateType: types.summary,
        predicate: { ...summary, verificationResult: "FAILED", verifiedLevels: ["FAILED"] },
      },
      /says that a rebuild failed/,
    ],
    [
      "of a rebuild with another digest",
      {
        predicateType: types.summary,
        predicate: { ...summary, verifiedLevels: ["TWOFOLD_REBUILD_SAME_CONTENT"] },
      },
      /another digest/,
    ],
    [
      "of another policy",
      {
        predicateType: types.summary,
        predicate: { ...summary, policy: { uri: "https://example.com/policy" } },
      },
      /something else than a rebuild/,
    ],
    ["of another predicate", { predicateType: "https://example.com/scan" }, /no rule asks for/],
  ])("%s", (_, sorting, why) => {
    expect(sorted(sorting)).toMatchObject({
      vouched: [],
      setAside: [{ attestation: "here", why: expect.stringMatching(why) }],
    });
  });

  it("where nobody signed it", () => {
    const checked = { kind: "refused", why: "is no Sigstore bundle" } as const;
    expect(
      sortOut([{ place: "here", checked }], { builders: [acme], image: { image, index } }),
    ).toEqual({ vouched: [], setAside: [{ attestation: "here", why: "is no Sigstore bundle" }] });
  });
});
