import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provenanceOf } from "../../src/attestations/provenance.ts";
import { readProvenance } from "../../src/domain/labels/provenance.ts";
import { digestFromHex, digestOf } from "../../src/domain/oci/digest.ts";
import { held } from "../report/sample.ts";
import { request } from "../support/request.ts";
import { statementErrors } from "../support/statements.ts";

const digest = digestOf(Buffer.from("the image"));
const [debian, tools] = [digestFromHex("d".repeat(64)), digestFromHex("e".repeat(64))];

const facts: Parameters<typeof provenanceOf>[0] = {
  subjects: [{ name: "ghcr.io/acme/shop", digest }],
  source: held.source,
  request: request({
    image: ["ghcr.io/acme/shop"],
    tags: ["1.4.0"],
    labels: [{ name: "org.opencontainers.image.title", value: "Shop" }],
    secrets: [{ kind: "value", id: "npmrc", value: "hunter2" }],
    registry: { username: "ada", password: "s3cret", tlsVerify: true, insecureRegistries: [] },
    vary: ["hostname"],
    output: "/home/ada/out",
    githubToken: "ghs_token",
  }),
  recipe: { version: 2, recipe: "containerfile", secrets: ["npmrc"] },
  contexts: [
    { name: "docs", offset: "docs" },
    { name: "tools", digest: tools, reference: "ghcr.io/acme/tools" },
  ],
  bases: [{ written: "debian:12", pinned: `docker.io/library/debian@${debian}` }],
  toolchain: held.toolchain,
  run: {
    builderId: "https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1.4.0",
    invocationId: "https://github.com/acme/shop/actions/runs/7/attempts/1",
    startedOn: "2026-11-30T22:00:00.000Z",
    finishedOn: "2026-11-30T22:01:00.000Z",
  },
  version: "0.1.0",
};

describe("the provenance of a build", () => {
  const statement = provenanceOf(facts);
  const { buildDefinition, runDetails } = statement.predicate;

  it("follows the specification, and is about the image as it is served", () => {
    expect(statementErrors(statement)).toBeNull();
    expect(statement.subject).toEqual([
      { name: "ghcr.io/acme/shop", digest: { sha256: digest.slice("sha256:".length) } },
    ]);
  });

  it("names commit, bases, image contexts and buildah as what was taken", () => {
    expect(buildDefinition.resolvedDependencies).toEqual([
      {
        name: "source",
        uri: "git+https://github.com/acme/shop",
        digest: { gitCommit: "9".repeat(40) },
      },
      {
        name: "debian:12",
        uri: "pkg:docker/docker.io/library/debian@12",
        digest: { sha256: "d".repeat(64) },
      },
      {
        name: "build context tools",
        uri: "pkg:docker/ghcr.io/acme/tools",
        digest: { sha256: "e".repeat(64) },
      },
      { name: "buildah", uri: "pkg:generic/buildah@1.33.7" },
    ]);
  });

  it("has the recipe and the other inputs, and no secret and no place of the machine", () => {
    expect(buildDefinition.externalParameters).toMatchObject({
      source: { repository: "github.com/acme/shop", revision: "9".repeat(40), offset: "" },
      recipe: { secrets: ["npmrc"] },
      inputs: { tags: ["1.4.0"], vary: ["hostname"], reproducibility: "require" },
    });
    expect(JSON.stringify(statement)).not.toMatch(/hunter2|s3cret|ghs_token|home|"ada"/);
  });

  it("says who built when", () => {
    expect(runDetails).toEqual({
      builder: { id: facts.run.builderId, version: { twofold: "0.1.0", buildah: "1.33.7" } },
      metadata: {
        invocationId: facts.run.invocationId,
        startedOn: facts.run.startedOn,
        finishedOn: facts.run.finishedOn,
      },
    });
  });

  it("is read by `verify`, which finds commit and bases in it", () => {
    expect(readProvenance(JSON.stringify(statement), digest)).toMatchObject({
      says: "materials",
      repository: "https://github.com/acme/shop",
      revision: "9".repeat(40),
      bases: [
        { name: "docker.io/library/debian:12", digest: debian },
        { name: "ghcr.io/acme/tools", digest: tools },
      ],
    });
  });

  it.each([
    { what: "without a repository", repository: "" },
    { what: "of a repository on a disk", repository: "/srv/git/shop" },
  ])("of a source $what names the commit alone", ({ repository }) => {
    const [source] = provenanceOf({ ...facts, source: { ...held.source, repository } }).predicate
      .buildDefinition.resolvedDependencies;
    expect(source).toEqual({ name: "source", digest: { gitCommit: "9".repeat(40) } });
  });

  it("of a source without a commit, with a base of this machine, names what is certain", () => {
    const bases = [{ written: "localhost/base", pinned: `localhost/base@${debian}` }];
    const source = { ...held.source, repository: "", revision: "" };
    const found = provenanceOf({ ...facts, source, bases, contexts: [], toolchain: undefined });
    expect(found.predicate.buildDefinition.resolvedDependencies).toEqual([
      { name: "localhost/base", digest: { sha256: "d".repeat(64) } },
    ]);
  });

  it("follows the specification whatever the names of bases and tags are", () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,8}([._-][a-z0-9]{1,4})?$/);
    const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,12}$/);
    fc.assert(
      fc.property(part, part, tag, (owner, name, version) => {
        const place = `ghcr.io/${owner}/${name}`;
        const bases = [{ written: `${place}:${version}`, pinned: `${place}@${debian}` }];
        const made = provenanceOf({ ...facts, bases });
        expect(statementErrors(made)).toBeNull();
        expect(readProvenance(JSON.stringify(made), digest)?.bases[0]).toEqual({
          name: `${place}:${version}`,
          digest: debian,
        });
      }),
    );
  });
});
