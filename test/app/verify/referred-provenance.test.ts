import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Referrer } from "../../../src/app/ports/repository.ts";
import type { AttestedImages } from "../../../src/app/ports/verify.ts";
import { attestedProvenance } from "../../../src/app/verify/attestations.ts";
import { unattested } from "../../../src/app/verify/attested-repository.ts";
import { referredProvenance } from "../../../src/app/verify/referred-provenance.ts";
import { type Digest, digestFromHex, digestOf } from "../../../src/domain/oci/digest.ts";

const image = digestFromHex("ab35dc2c68d7a017a5639f3c2e0c23f60b7bb955ee1337596c41ad17a91156fd");
const statement = readFileSync(
  join(import.meta.dirname, "../../domain/labels/provenance/slsa-v1.json"),
);
const bundle = bytesOf({
  dsseEnvelope: {
    payloadType: "application/vnd.in-toto+json",
    payload: statement.toString("base64"),
  },
});
const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const manifestType = "application/vnd.oci.image.manifest.v1+json";
const indexType = "application/vnd.oci.image.index.v1+json";
const slsa = "https://slsa.dev/provenance/v1";

/** One referrer: what its manifest says, and what the registry's list says of it. */
interface Referring {
  readonly subject?: Digest;
  readonly layer?: Buffer;
  readonly layerType?: string;
  readonly size?: number;
  readonly artifactType?: string;
  readonly predicate?: string;
  readonly mediaType?: string;
}

/** A registry in which all of these refer to one manifest. */
function referred(all: readonly Referring[]): AttestedImages & { readonly asked: Digest[] } {
  const blobs = new Map<Digest, Buffer>();
  const asked: Digest[] = [];
  const put = (bytes: Buffer) => {
    blobs.set(digestOf(bytes), bytes);
    return { digest: digestOf(bytes), size: bytes.length };
  };
  const list = all.map((each): Referrer => {
    const { layer = bundle, layerType = bundleType, subject = image } = each;
    const said = each.size === undefined ? {} : { size: each.size };
    const manifest = put(
      bytesOf({
        ...{ schemaVersion: 2, mediaType: manifestType },
        config: { mediaType: "application/vnd.oci.empty.v1+json", ...put(Buffer.from("{}")) },
        layers: [{ mediaType: layerType, ...put(layer), ...said }],
        subject: { mediaType: manifestType, digest: subject, size: 1044 },
      }),
    );
    const { predicate } = each;
    return {
      ...{ mediaType: each.mediaType ?? manifestType, ...manifest },
      artifactType: each.artifactType ?? bundleType,
      annotations:
        predicate === undefined ? {} : { "dev.sigstore.bundle.predicateType": predicate },
    };
  });
  const read = (digest: Digest) => {
    asked.push(digest);
    return Promise.resolve(blobs.get(digest));
  };
  return {
    ...{ asked, named: unattested.named, close: unattested.close },
    manifest: async (digest) => {
      const bytes = await read(digest);
      return bytes && { digest, mediaType: manifestType, bytes };
    },
    blob: ({ digest }) => read(digest),
    referrers: () => Promise.resolve(list),
  };
}

function bytesOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

describe("an attestation that refers to the image", () => {
  it.each<[string, Referring]>([
    ["a Sigstore bundle", { predicate: slsa }],
    ["an in-toto statement", { layer: statement, layerType: "application/vnd.in-toto+json" }],
    ["a referrer of which a list says another type", { artifactType: "application/json" }],
  ])("is read from %s", async (_, referring) => {
    const found = await referredProvenance(image, referred([referring]));
    expect(found).toMatchObject({ slsa: "v1", says: "build", offset: "app" });
  });

  it.each<[string, Referring, number]>([
    ["whose manifest has another subject", { subject: digestFromHex("1".repeat(64)) }, 1],
    ["with another predicate", { predicate: "https://spdx.dev/Document" }, 0],
    ["that is an index", { mediaType: indexType }, 0],
    ["larger than any", { size: 1e9 }, 1],
    ["in another form", { layerType: "text/plain" }, 1],
    ["whose statement is about another image", { layer: otherImage() }, 2],
  ])("is not read from one %s", async (_, referring, asked) => {
    const images = referred([referring]);
    expect(await referredProvenance(image, images)).toBeUndefined();
    expect(images.asked).toHaveLength(asked);
  });

  it("is found behind any number of signatures, and after at most twenty manifests", async () => {
    const signature: Referring = {
      ...{ layer: Buffer.from("{}"), artifactType: "application/vnd.oci.empty.v1+json" },
    };
    const many = Array.from({ length: 500 }, () => signature);
    expect(await referredProvenance(image, referred([...many, {}]))).toBeDefined();
    const images = referred(many);
    expect(await referredProvenance(image, images)).toBeUndefined();
    expect(images.asked.length).toBeLessThanOrEqual(40);
  });

  it("may refer to the index that the image's name serves, if that names the image", async () => {
    const index = (digest: Digest) =>
      bytesOf({
        ...{ schemaVersion: 2, mediaType: indexType },
        manifests: [{ mediaType: manifestType, digest, size: 1044 }],
      });
    const about = async (named: Digest) => {
      const bytes = index(named);
      const subject = digestOf(bytes);
      const text = statement.toString("utf8").replace(image.slice(7), subject.slice(7));
      const images = referred([
        { subject, layer: Buffer.from(text), layerType: "application/vnd.in-toto+json" },
      ]);
      const served = { digest: subject, mediaType: indexType, bytes };
      return await attestedProvenance(image, { ...images, named: () => Promise.resolve(served) });
    };
    expect(await about(image)).toMatchObject({ says: "build" });
    expect(await about(digestFromHex("1".repeat(64)))).toBeUndefined();
  });

  it("is read or left, whatever anybody writes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (value, text) => {
        for (const layer of [bytesOf(value), Buffer.from(text)]) {
          expect(await referredProvenance(image, referred([{ layer }]))).toBeUndefined();
        }
      }),
      { numRuns: 50 },
    );
  });
});

function otherImage(): Buffer {
  return Buffer.from(statement.toString("utf8").replace(image.slice(7), "1".repeat(64)));
}
