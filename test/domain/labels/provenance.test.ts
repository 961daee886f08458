import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProvenance, readProvenance } from "../../../src/domain/labels/provenance.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";

/** What buildkitd 0.34.2 attested of one image in each version of the predicate. */
const recorded = {
  "v0.2": "d3b559dbc9f556c3307af204cec5c898f54c81900ef906f7a67927d039d2ea56",
  v1: "ab35dc2c68d7a017a5639f3c2e0c23f60b7bb955ee1337596c41ad17a91156fd",
} as const;
const statementOf = (slsa: keyof typeof recorded): string =>
  readFileSync(join(import.meta.dirname, "provenance", `slsa-${slsa}.json`), "utf8");

const image = digestFromHex("ab".repeat(32));

/** A statement about {@link image} in the form of SLSA v1. */
function statement(external: unknown, more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    predicateType: "https://slsa.dev/provenance/v1",
    subject: [{ name: "shop", digest: { sha256: "ab".repeat(32) } }],
    predicate: {
      buildDefinition: {
        buildType:
          "https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md",
        externalParameters: external,
        ...more,
      },
    },
  });
}

describe("BuildKit's provenance", () => {
  it.each(["v0.2", "v1"] as const)("is read as BuildKit writes it, in SLSA %s", (slsa) => {
    expect(readProvenance(statementOf(slsa), digestFromHex(recorded[slsa]))).toEqual({
      slsa,
      says: "build",
      repository: "https://git.example.org/acme/shop.git",
      revision: "44c1c607233ea4746d2a312675fb789e255a1410",
      offset: "app",
      file: "Dockerfile",
      buildArgs: [{ name: "EDITION", value: "community" }],
      labels: [],
      secrets: [],
      buildContexts: [],
      bases: [
        {
          name: "127.0.0.1:5055/base/tiny:1",
          digest: "sha256:5b8295cfa9bc5fb46d4228ba50b08ee6895b5e43d392b79b5bad1840c1efaf02",
        },
      ],
      isComplete: true,
    });
  });

  it("is not read of another image or in another form", () => {
    const text = statementOf("v1");
    expect(readProvenance(text, image)).toBeUndefined();
    const own = digestFromHex(recorded.v1);
    expect(readProvenance(text.replace("provenance/v1", "provenance/v9"), own)).toBeUndefined();
    expect(isProvenance("https://slsa.dev/provenance/v0.2")).toBe(true);
    expect(isProvenance("toString")).toBe(false);
  });

  it("names the repository that BuildKit fetched, with the folder in it", () => {
    const digest = { sha1: "9f2c".repeat(10) };
    const found = (uri: string, path = "Dockerfile") =>
      readProvenance(
        statement({ configSource: { uri, digest, path }, request: { args: { target: "run" } } }),
        image,
      );
    expect(found("https://github.com/acme/shop.git#refs/heads/main:services/cart")).toMatchObject({
      repository: "https://github.com/acme/shop.git",
      revision: digest.sha1,
      offset: "services/cart",
      file: "Dockerfile",
      target: "run",
    });
    expect(found("https://github.com/acme/shop.git?ref=v1&subdir=cart")).toMatchObject({
      ...{ repository: "https://github.com/acme/shop.git", offset: "cart" },
    });
    expect(
      found("https://github.com/acme/shop.git#main:cart", "../deploy/Dockerfile"),
    ).toMatchObject({
      file: "../deploy/Dockerfile",
    });
  });

  it("names nothing outside of the repository", () => {
    const request = { args: {} };
    const found = (uri: string, path: string) =>
      readProvenance(statement({ configSource: { uri, path }, request }), image);
    expect(found("https://github.com/acme/shop.git", "../Dockerfile")?.file).toBeUndefined();
    expect(found("https://github.com/acme/shop.git", "/etc/passwd")?.file).toBeUndefined();
    expect(found("https://github.com/acme/shop.git#main:../..", "Dockerfile")).not.toHaveProperty(
      "repository",
    );
    expect(found("file:///srv/git/shop.git", "Dockerfile")).not.toHaveProperty("repository");
    expect(found("ext::sh -c id", "Dockerfile")).not.toHaveProperty("repository");
  });

  it("names the bases by their package URLs, and leaves out what is none", () => {
    const sha256 = "cd".repeat(32);
    const named = (uri: string) =>
      readProvenance(
        statement(
          { configSource: {}, request: {} },
          { resolvedDependencies: [{ uri, digest: { sha256 } }, { uri: 7 }] },
        ),
        image,
      )?.bases.map(({ name }) => name);
    expect(named("pkg:docker/debian@12?platform=linux%2Famd64")).toEqual(["debian:12"]);
    expect(named("pkg:docker/localhost%3A5000/a/b@v1%2B2")).toEqual([]);
    expect(named("pkg:docker/localhost%3A5000/a/b@v1")).toEqual(["localhost:5000/a/b:v1"]);
    expect(named(`pkg:docker/debian?digest=sha256%3A${sha256}`)).toEqual(["debian"]);
    expect(named(`pkg:docker/debian@sha256%3A${sha256}`)).toEqual([`debian@sha256:${sha256}`]);
    expect(named("pkg:docker/%E0%A4%A")).toEqual([]);
    expect(named("https://github.com/acme/shop.git")).toEqual([]);
  });

  it("has secrets, contexts, labels and network, and says whether that is all", () => {
    const args = {
      "context:assets": "docker-image://assets",
      "label:team": "shops",
      "force-network-mode": "none",
      "build-arg:": "nameless",
    };
    const request = { args, secrets: [{ id: "npm" }, { id: 7 }] };
    expect(readProvenance(statement({ configSource: {}, request }), image)).toMatchObject({
      ...{ buildContexts: ["assets"], labels: [{ name: "team", value: "shops" }] },
      ...{ network: "none", secrets: ["npm"], buildArgs: [], isComplete: false },
    });
  });

  it("is read in a DSSE envelope and in a Sigstore bundle", () => {
    const plain = statement({ configSource: {}, request: {} });
    const dsseEnvelope = {
      payloadType: "application/vnd.in-toto+json",
      payload: Buffer.from(plain).toString("base64"),
      signatures: [],
    };
    for (const each of [dsseEnvelope, { dsseEnvelope }]) {
      expect(readProvenance(JSON.stringify(each), image)).toEqual(readProvenance(plain, image));
      expect(readProvenance(JSON.stringify(each), digestFromHex("cd".repeat(32)))).toBeUndefined();
    }
  });

  it("is read or left, whatever anybody writes", () => {
    const anything = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(anything, anything, fc.string(), (external, dependencies, text) => {
        const found = [
          statement(external, { resolvedDependencies: dependencies }),
          statement({ configSource: { uri: text, path: text, digest: {} }, request: external }),
          text,
        ].map((each) => readProvenance(each, image));
        for (const each of found) {
          expect(each?.offset.split("/").includes("..") ?? false).toBe(false);
        }
      }),
    );
  });
});

describe("the provenance of another builder", () => {
  /** What actions/attest-build-provenance writes of a build on GitHub, as far as it is read. */
  function attested(dependencies: unknown): string {
    const buildType = "https://actions.github.io/buildtypes/workflow/v1";
    const workflow = { ref: "refs/heads/main", repository: "https://github.com/acme/shop" };
    return statement({ workflow }, { buildType, resolvedDependencies: dependencies });
  }
  const gitCommit = "9f2c".repeat(10);
  const commit = {
    uri: "git+https://github.com/acme/shop@refs/heads/main",
    digest: { gitCommit },
  };

  it("names commit and bases, and no parameter", () => {
    const base = { uri: "pkg:docker/debian@12", digest: { sha256: "cd".repeat(32) } };
    expect(readProvenance(attested([commit, base]), image)).toEqual({
      ...{ slsa: "v1", says: "materials", repository: "https://github.com/acme/shop" },
      ...{ revision: gitCommit, offset: "", isComplete: false },
      ...{ buildArgs: [], labels: [], secrets: [], buildContexts: [] },
      bases: [{ name: "debian:12", digest: digestFromHex("cd".repeat(32)) }],
    });
  });

  it("is read in SLSA v0.2, too", () => {
    const text = JSON.stringify({
      predicateType: "https://slsa.dev/provenance/v0.2",
      subject: [{ digest: { sha256: "ab".repeat(32) } }],
      predicate: {
        buildType: "https://github.com/slsa-framework/slsa-github-generator/container@v1",
        materials: [
          { uri: "git+https://github.com/acme/shop@refs/tags/v1", digest: { sha1: gitCommit } },
        ],
      },
    });
    expect(readProvenance(text, image)).toMatchObject({ slsa: "v0.2", revision: gitCommit });
  });

  it.each<[string, unknown]>([
    ["nothing that is known", [{ uri: "file:///etc/passwd" }]],
    ["two commits", [commit, { ...commit, digest: { gitCommit: "1".repeat(40) } }]],
    ["a folder", [{ ...commit, uri: "git+file:///srv/shop" }]],
    ["half a commit", [{ ...commit, digest: { gitCommit: "9f2c" } }]],
    ["no list", "git"],
  ])("is not read where it names %s", (_, dependencies) => {
    expect(readProvenance(attested(dependencies), image)).toBeUndefined();
  });
});
