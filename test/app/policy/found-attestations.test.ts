import { describe, expect, it } from "vitest";
import { foundAttestations } from "../../../src/app/policy/found-attestations.ts";
import type { Referrer } from "../../../src/app/ports/repository.ts";
import { bundleType } from "../../../src/domain/labels/referrer-manifest.ts";
import { type Digest, digestOf } from "../../../src/domain/oci/digest.ts";
import { FakeRepository, registryDown } from "../../support/fake-repository.ts";

const manifestType = "application/vnd.oci.image.manifest.v1+json";
const image = digestOf(Buffer.from("the image"));

/** A repository whose list of referrers is what somebody pushed. */
class Beside extends FakeRepository {
  readonly listed: Referrer[] = [];

  /** Adds an attestation; the list says that it is about the image, whatever it says itself. */
  attest(text: string, how: { readonly subject?: Digest; readonly size?: number } = {}): void {
    const blob = Buffer.from(text);
    const size = how.size ?? blob.length;
    const digest = this.addManifest([], manifestType, {
      schemaVersion: 2,
      artifactType: bundleType,
      config: { mediaType: "application/vnd.oci.empty.v1+json", digest: image, size: 2 },
      layers: [{ mediaType: bundleType, digest: this.addBlob(blob), size }],
      subject: { mediaType: manifestType, digest: how.subject ?? image, size: 1 },
    });
    this.listed.push({
      ...{ digest, size: 1, mediaType: manifestType, artifactType: bundleType, annotations: {} },
    });
  }

  override async referrers(subject: Digest): Promise<readonly Referrer[]> {
    await super.referrers(subject);
    return subject === image ? this.listed : [];
  }
}

async function found(...places: readonly Beside[]) {
  const checked: string[] = [];
  const result = await foundAttestations([image], {
    places: places.map((images) => ({ name: images.name, images })),
    checker: {
      check: (bundle) => {
        checked.push(bundle);
        return { kind: "refused", why: "is a test's" };
      },
    },
  });
  return {
    checked,
    whys: result.map(({ checked: each }) => (each.kind === "refused" ? each.why : "")),
  };
}

describe("attestations", () => {
  it("are read from every place that has some", async () => {
    const [own, other] = [new Beside(), new Beside("registry.test/umbrella/proofs")];
    own.attest("one");
    other.attest("two");
    expect((await found(own, other, new Beside("registry.test/nothing"))).checked).toEqual([
      "one",
      "two",
    ]);
  });

  it("are not those that the list alone says to be about the image", async () => {
    const own = new Beside();
    own.attest("foreign", { subject: digestOf(Buffer.from("another image")) });
    expect(await found(own)).toEqual({ checked: [], whys: [] });
  });

  it("are not read where they are too large, or too many", async () => {
    const own = new Beside();
    own.attest("large", { size: 5 * 1024 * 1024 });
    for (let count = 0; count < 250; count += 1) own.attest(`bundle ${count}`);
    const { checked, whys } = await found(own);
    expect(checked).toHaveLength(199);
    expect(whys).toContain("has more than 4194304 bytes");
    expect(whys).toContain("has 251 attestations, of which only 200 are read");
  });

  it("are not read where all together are too large", async () => {
    const own = new Beside();
    for (let count = 0; count < 17; count += 1) {
      own.attest(`bundle ${count}`, { size: 4 * 1024 * 1024 });
    }
    const { checked, whys } = await found(own);
    expect(checked).toHaveLength(16);
    expect(whys).toContain("is not read: there are more than 67108864 bytes");
  });

  it("that cannot be read are no answer", async () => {
    const own = new Beside();
    own.attest("one");
    own.before = () => {
      throw registryDown();
    };
    await expect(found(own)).rejects.toMatchObject({ code: "registry" });
  });
});
