import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  shippedForm,
  unpackedDigest,
} from "../../../../src/adapters/buildah/images/base-layers.ts";
import { digestOf, hexOf } from "../../../../src/domain/oci/digest.ts";
import type { Descriptor } from "../../../../src/domain/oci/oci.ts";
import { temporaryFolder } from "../../../support/layers.ts";

const tar = Buffer.from("a tar, for all that is looked at here. ".repeat(1000));
const oci = "application/vnd.oci.image.layer.v1.tar";
const docker = "application/vnd.docker.image.rootfs.diff.tar";
/** The first bytes of a zstd frame are enough here: not every Node can make one. */
const zstd = Buffer.from("28b52ffd00", "hex");

/** A fetched image's folder with one blob. */
async function fetched(mediaType: string, blob: Buffer) {
  const folder = await temporaryFolder();
  const digest = digestOf(blob);
  await writeFile(join(folder, hexOf(digest)), blob);
  const descriptor: Descriptor = { mediaType, digest, size: blob.length };
  return { folder, descriptor };
}

describe("a published layer", () => {
  it.each([
    { type: `${oci}+gzip`, as: `${oci}+gzip`, blob: zlib.gzipSync(tar) },
    { type: `${docker}.gzip`, as: `${oci}+gzip`, blob: zlib.gzipSync(tar) },
    { type: `${oci}+zstd`, as: `${oci}+zstd`, blob: zstd },
  ])("of type $type is shipped as it is", async ({ type, as, blob }) => {
    const { folder, descriptor } = await fetched(type, blob);
    const annotated = { ...descriptor, annotations: { a: "1" } };
    expect(await shippedForm(folder, annotated)).toEqual({ ...descriptor, mediaType: as });
  });

  it.each([
    { what: "that is not compressed", type: oci, blob: tar },
    { what: "that is not compressed, whatever its type says", type: `${docker}.gzip`, blob: tar },
    { what: "of gzip that is zstd", type: `${oci}+gzip`, blob: zstd },
    { what: "of zstd that is gzip", type: `${oci}+zstd`, blob: zlib.gzipSync(tar) },
    {
      what: "that may not be distributed",
      type: "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
      blob: zlib.gzipSync(tar),
    },
    { what: "of an unknown type", type: "toString", blob: tar },
    { what: "that is empty", type: `${oci}+gzip`, blob: Buffer.alloc(0) },
  ])("$what is compressed again", async ({ type, blob }) => {
    const { folder, descriptor } = await fetched(type, blob);
    expect(await shippedForm(folder, descriptor)).toBeUndefined();
  });

  it("that is not there is compressed again", async () => {
    const { descriptor } = await fetched(`${oci}+gzip`, zlib.gzipSync(tar));
    expect(await shippedForm(await temporaryFolder(), descriptor)).toBeUndefined();
  });
});

describe("what a published layer unpacks to", () => {
  it.each([
    { what: "gzip", blob: zlib.gzipSync(tar) },
    { what: "a plain tar", blob: tar },
  ])("is hashed: $what, under a type that says otherwise", async ({ blob }) => {
    const { folder, descriptor } = await fetched(`${oci}+zstd`, blob);
    expect(await unpackedDigest(folder, descriptor)).toBe(digestOf(tar));
  });

  it("is unknown where the bytes are cut or not there", async () => {
    const { folder, descriptor } = await fetched(`${oci}+gzip`, zlib.gzipSync(tar).subarray(0, 60));
    await expect(unpackedDigest(folder, descriptor)).rejects.toMatchObject({ code: "tool" });
    await expect(unpackedDigest(await temporaryFolder(), descriptor)).rejects.toMatchObject({
      code: "registry",
    });
  });
});
