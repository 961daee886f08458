import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AttestedImages } from "../../../src/app/ports/verify.ts";
import { attestedProvenance } from "../../../src/app/verify/attestations.ts";
import { attestedBeside, unattested } from "../../../src/app/verify/attested-repository.ts";
import { type Digest, digestFromHex, digestOf } from "../../../src/domain/oci/digest.ts";

const image = digestFromHex("ab35dc2c68d7a017a5639f3c2e0c23f60b7bb955ee1337596c41ad17a91156fd");
const statement = readFileSync(
  join(import.meta.dirname, "../../domain/labels/provenance/slsa-v1.json"),
);
const manifestType = "application/vnd.oci.image.manifest.v1+json";
const indexType = "application/vnd.oci.image.index.v1+json";

interface Changes {
  readonly about?: string;
  readonly type?: string;
  readonly predicate?: string;
  readonly layer?: string;
  readonly size?: number;
}

/** What BuildKit pushes: an index with an image and its attestation manifest. */
function pushed(changes: Changes = {}): AttestedImages & { readonly asked: string[] } {
  const asked: string[] = [];
  const config = {
    mediaType: "application/vnd.oci.empty.v1+json",
    ...described(Buffer.from("{}")),
  };
  const layer = {
    mediaType: changes.layer ?? "application/vnd.in-toto+json",
    ...described(statement),
    ...(changes.size === undefined ? {} : { size: changes.size }),
    annotations: {
      "in-toto.io/predicate-type": changes.predicate ?? "https://slsa.dev/provenance/v1",
    },
  };
  const manifest = bytesOf({ schemaVersion: 2, mediaType: manifestType, config, layers: [layer] });
  const annotations = {
    "vnd.docker.reference.type": changes.type ?? "attestation-manifest",
    "vnd.docker.reference.digest": changes.about ?? image,
  };
  const manifests = [
    { mediaType: manifestType, digest: image, size: 1044 },
    { mediaType: manifestType, ...described(manifest), annotations },
  ];
  const index = bytesOf({ schemaVersion: 2, mediaType: indexType, manifests });
  const blobs = new Map<Digest, Buffer>(
    [manifest, statement].map((each) => [digestOf(each), each]),
  );
  return {
    asked,
    named: () => Promise.resolve({ digest: digestOf(index), mediaType: indexType, bytes: index }),
    manifest: (digest) => {
      asked.push("manifest");
      const bytes = blobs.get(digest);
      return Promise.resolve(bytes && { digest, mediaType: manifestType, bytes });
    },
    blob: ({ digest }) => {
      asked.push("blob");
      return Promise.resolve(blobs.get(digest));
    },
    referrers: () => {
      asked.push("referrers");
      return Promise.resolve([]);
    },
    close: () => Promise.resolve(),
  };
}

function described(bytes: Buffer): { readonly digest: Digest; readonly size: number } {
  return { digest: digestOf(bytes), size: bytes.length };
}

function bytesOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/** What refers to the image and to the index is asked for last. */
const lists = ["referrers", "referrers"];

describe("the attestation of an image", () => {
  it("is found in the index that the image's name serves", async () => {
    const found = await attestedProvenance(image, pushed());
    expect(found).toMatchObject({ slsa: "v1", offset: "app" });
  });

  it.each<[string, Changes, readonly string[]]>([
    ["is about another image", { about: `sha256:${"1".repeat(64)}` }, lists],
    ["is no attestation", { type: "another" }, lists],
    [
      "has another predicate, such as an SBOM",
      { predicate: "https://spdx.dev/Document" },
      ["manifest", ...lists],
    ],
    ["is not in the form of a statement", { layer: "text/plain" }, ["manifest", ...lists]],
    ["is larger than any", { size: 1e9 }, ["manifest", ...lists]],
  ])("is not read where it %s", async (_, changes, asked) => {
    const images = pushed(changes);
    expect(await attestedProvenance(image, images)).toBeUndefined();
    expect(images.asked).toEqual(asked);
  });

  it("is none where the name serves an image, nothing or nonsense", async () => {
    expect(await attestedProvenance(image, unattested)).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (value, text) => {
        for (const bytes of [bytesOf(value), Buffer.from(text)]) {
          const served = { digest: digestOf(bytes), mediaType: indexType, bytes };
          const images = { ...pushed(), named: () => Promise.resolve(served) };
          expect(await attestedProvenance(image, images)).toBeUndefined();
        }
      }),
      { numRuns: 50 },
    );
  });

  it("is looked for under the name's digest, tag or `latest`", async () => {
    const asked: string[] = [];
    const repository = (name: string) => {
      const manifest = (reference: string) => {
        asked.push(`${name} ${reference}`);
        return Promise.resolve(undefined);
      };
      const refuse = () => Promise.reject(new Error("not asked"));
      return {
        ...{ name, manifest, tags: refuse, digestOf: refuse, blob: refuse, readBlob: refuse },
        referrers: (subject: Digest) => {
          asked.push(`${name} referrers ${subject === image}`);
          return Promise.resolve([]);
        },
        ...{ hasBlob: refuse, pushBlob: refuse, pushManifest: refuse },
      };
    };
    const client = { repository, close: () => Promise.resolve() };
    for (const name of ["ghcr.io/a/b:1", `ghcr.io/a/b@${image}`, "debian"]) {
      expect(await attestedProvenance(image, attestedBeside(name, client))).toBeUndefined();
    }
    expect(asked).toEqual([
      ...["ghcr.io/a/b 1", "ghcr.io/a/b referrers true"],
      ...[`ghcr.io/a/b ${image}`, "ghcr.io/a/b referrers true"],
      ...["docker.io/library/debian latest", "docker.io/library/debian referrers true"],
    ]);
  });
});
