import { describe, expect, it } from "vitest";
import { type ProvenMember, provenIndex } from "../../../../src/app/build/current/proven-index.ts";
import { ImageReader } from "../../../../src/app/resolve/image-reader.ts";
import type { Digest } from "../../../../src/domain/oci/digest.ts";
import { emptyIndex } from "../../../../src/domain/resolve/image-index.ts";
import { FakeRepository } from "../../../support/fake-repository.ts";

const ociIndex = "application/vnd.oci.image.index.v1+json";
const ociManifest = "application/vnd.oci.image.manifest.v1+json";
const revision = "a".repeat(40);

interface Listed {
  readonly digest: Digest;
  readonly platform?: { readonly os: string; readonly architecture: string; variant?: string };
}

/** A repository with one image for each of two platforms. */
function pushed() {
  const repository = new FakeRepository();
  const amd64 = repository.add([], { architecture: "amd64" });
  const arm64 = repository.add([], { architecture: "arm64" });
  const list = (tag: string, ...listed: readonly Listed[]): Digest =>
    repository.addManifest([tag], ociIndex, {
      schemaVersion: 2,
      mediaType: ociIndex,
      manifests: listed.map((each) => ({ mediaType: ociManifest, size: 2, ...each })),
    });
  const ofAmd64 = { digest: amd64, platform: { os: "linux", architecture: "amd64" } };
  const ofArm64 = {
    digest: arm64,
    platform: { os: "linux", architecture: "arm64", variant: "v8" },
  };
  return { repository, list, ofAmd64, ofArm64 };
}

async function found(
  { repository, ofAmd64, ofArm64 }: ReturnType<typeof pushed>,
  options: { readonly revisions?: readonly string[]; readonly others?: FakeRepository } = {},
) {
  const [first = revision, second = revision] = options.revisions ?? [];
  const member = ({ digest }: Listed, platform: string, of: string): ProvenMember => {
    const manifest = repository.manifests.get(digest);
    if (manifest === undefined) throw new Error("it was pushed");
    return {
      platform,
      proven: { kind: "proven", digest, imageId: digest, manifest, revision: of },
    };
  };
  const members = [member(ofAmd64, "linux/amd64", first), member(ofArm64, "linux/arm64", second)];
  const reader = new ImageReader(repository, new Map());
  for (const tag of repository.named.keys()) await reader.read(tag);
  const { others } = options;
  const image = [repository.name, ...(others === undefined ? [] : [others.name])];
  return await provenIndex(
    members,
    { image },
    {
      client: { repository: (name) => (name === others?.name ? others : repository) },
      indexOf: async (name) => ({ ...emptyIndex(name), images: reader.images }),
    },
  );
}

describe("the index of proven images", () => {
  it("lists each of them for its platform, in any order", async () => {
    const registry = pushed();
    const digest = registry.list("latest", registry.ofArm64, registry.ofAmd64);
    expect(await found(registry)).toMatchObject({ kind: "index", digest, revision });
  });

  it("is not one that lacks a platform, lists another image, or takes one for another platform", async () => {
    const registry = pushed();
    const { repository, list, ofAmd64, ofArm64 } = registry;
    list("one", ofAmd64);
    list("more", ofAmd64, ofArm64, { ...ofArm64, digest: repository.add([], {}) });
    list("swapped", { ...ofAmd64, digest: ofArm64.digest }, { ...ofArm64, digest: ofAmd64.digest });
    list("twice", ofAmd64, ofAmd64);
    list("nameless", { digest: ofAmd64.digest }, ofArm64);
    const unknown = { os: "unknown", architecture: "unknown" };
    list("attested", ofAmd64, ofArm64, { digest: ofAmd64.digest, platform: unknown });
    expect(await found(registry)).toEqual({ kind: "no-index" });
  });

  it("is none where its images are of different commits", async () => {
    const registry = pushed();
    registry.list("latest", registry.ofAmd64, registry.ofArm64);
    expect(await found(registry, { revisions: [revision, "b".repeat(40)] })).toEqual({
      kind: "no-index",
    });
  });

  it("is none where two list them, or where another repository does not have it", async () => {
    const registry = pushed();
    const { list, ofAmd64, ofArm64 } = registry;
    const first = list("first", ofAmd64, ofArm64);
    const others = new FakeRepository("registry.test/acme/other");
    expect(await found(registry, { others })).toEqual({
      kind: "elsewhere",
      repository: others.name,
    });
    const second = list("second", ofArm64, ofAmd64);
    expect(await found(registry)).toEqual({ kind: "contradiction", digests: [first, second] });
  });
});
