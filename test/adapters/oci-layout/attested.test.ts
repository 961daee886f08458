import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { attestedIn } from "../../../src/adapters/oci-layout/attested.ts";
import { blobPath } from "../../../src/adapters/oci-layout/blob.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { temporaryFolder } from "../../support/layers.ts";
import { putBlob } from "../../support/write-layout.ts";

const manifestType = "application/vnd.oci.image.manifest.v1+json";
const indexType = "application/vnd.oci.image.index.v1+json";

/** A layout whose index names another one, in which there are two manifests. */
async function nested() {
  const layout = await temporaryFolder();
  await mkdir(join(layout, "blobs/sha256"), { recursive: true });
  const image = await putBlob(layout, Buffer.from('{"image":1}'));
  const attestation = await putBlob(layout, Buffer.from('{"attestation":1}'));
  const inner = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      manifests: [image, attestation].map((blob) => ({ mediaType: manifestType, ...blob })),
    }),
  );
  const outer = { mediaType: indexType, ...(await putBlob(layout, inner)) };
  await writeFile(
    join(layout, "index.json"),
    JSON.stringify({ schemaVersion: 2, manifests: [outer] }),
  );
  return { layout, image, attestation };
}

it("lists the manifests of the indexes that a layout's index names", async () => {
  const { layout, image, attestation } = await nested();
  const served = await attestedIn(layout).named();
  const { manifests } = JSON.parse(served?.bytes.toString("utf8") ?? "{}");
  const digests = manifests.map(({ digest }: { readonly digest: string }) => digest);
  expect(digests).toEqual(expect.arrayContaining([image.digest, attestation.digest]));
});

it("reads them and their blobs, as far as the layout has them", async () => {
  const { layout, image, attestation } = await nested();
  const images = attestedIn(layout);
  expect((await images.manifest(attestation.digest))?.bytes.toString("utf8")).toBe(
    '{"attestation":1}',
  );
  expect((await images.blob(attestation))?.toString("utf8")).toBe('{"attestation":1}');
  await rm(blobPath(layout, image.digest));
  expect(await images.manifest(image.digest)).toBeUndefined();
  expect(await images.blob(image)).toBeUndefined();
  expect(await images.manifest(digestOf(Buffer.from("other")))).toBeUndefined();
});

it("lists the manifests that name another one as their subject", async () => {
  const { layout, image } = await nested();
  const bundle = "application/vnd.dev.sigstore.bundle.v0.3+json";
  const referrer = await putBlob(
    layout,
    Buffer.from(
      JSON.stringify({ artifactType: bundle, subject: image, annotations: { kind: "claim" } }),
    ),
  );
  const gone = { digest: digestOf(Buffer.from("gone")), size: 4 };
  const manifests = [image, referrer, gone].map((blob) => ({ mediaType: manifestType, ...blob }));
  await writeFile(join(layout, "index.json"), JSON.stringify({ schemaVersion: 2, manifests }));
  const { referrers } = attestedIn(layout);
  expect(await referrers(image.digest)).toEqual([
    {
      ...{ mediaType: manifestType, ...referrer, artifactType: bundle },
      annotations: { kind: "claim" },
    },
  ]);
  expect(await referrers(referrer.digest)).toEqual([]);
});
