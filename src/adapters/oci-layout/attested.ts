import type { Referrer, ServedManifest } from "../../app/ports/repository.ts";
import type { AttestedImages } from "../../app/ports/verify.ts";
import { maxAttestationBytes } from "../../domain/labels/provenance.ts";
import { type Digest, digestOf } from "../../domain/oci/digest.ts";
import {
  type Descriptor,
  type Index,
  indexMediaTypes,
  manifestMediaTypes,
} from "../../domain/oci/oci.ts";
import { maxManifestBytes, parseIndex } from "../../domain/oci/oci-parse.ts";
import { referringOf } from "../../domain/oci/referring.ts";
import { hasBlob, readPlainFile, readSmallBlob } from "./blob.ts";

/** The most manifests of a layout's index that are looked at. */
const mostRead = 200;

/**
 * Reads what lies beside an image in an OCI layout: the index that names it, and attestations, in
 * that index or as manifests of the layout that name the image as their subject.
 */
export function attestedIn(layout: string): AttestedImages {
  const name = `the index of \`${layout}\``;
  const read = async (blob: Pick<Descriptor, "digest" | "size" | "mediaType">) => {
    const bytes = await readSmallBlob(layout, blob, maxManifestBytes);
    return { digest: blob.digest, mediaType: blob.mediaType, bytes };
  };
  // One after the other, so that a layout that names an index a thousand times is read once.
  const all = async (): Promise<readonly Descriptor[]> => {
    const bytes = await readPlainFile(layout, "index.json", maxManifestBytes);
    const own = parseIndex(bytes, { name, code: "tool" }).manifests.slice(0, mostRead);
    const found = new Map<Digest, Descriptor>(own.map((each) => [each.digest, each]));
    for (const each of [...found.values()]) {
      if (!indexMediaTypes.includes(each.mediaType)) continue;
      const inner = parseIndex((await read(each)).bytes, { name, code: "tool" }).manifests;
      for (const one of inner.slice(0, mostRead)) found.set(one.digest, one);
    }
    return [...found.values()];
  };
  return {
    named: async (): Promise<ServedManifest> => {
      const [first] = indexMediaTypes;
      const mediaType = first ?? "";
      const index: Index = { schemaVersion: 2, mediaType, manifests: await all() };
      const bytes = Buffer.from(JSON.stringify(index));
      return { digest: digestOf(bytes), mediaType, bytes };
    },
    manifest: async (digest) => {
      const found = (await all()).find((each) => each.digest === digest);
      return found === undefined || !(await hasBlob(layout, digest)) ? undefined : read(found);
    },
    blob: async (blob) =>
      (await hasBlob(layout, blob.digest))
        ? await readSmallBlob(layout, blob, maxAttestationBytes)
        : undefined,
    referrers: async (subject) => {
      const found: Referrer[] = [];
      for (const each of (await all()).slice(0, mostRead)) {
        if (!manifestMediaTypes.includes(each.mediaType)) continue;
        if (!(await hasBlob(layout, each.digest))) continue;
        const referring = referringOf((await read(each)).bytes);
        if (referring?.subject !== subject) continue;
        const { artifactType, annotations } = referring;
        const { mediaType, digest, size } = each;
        found.push({ mediaType, digest, size, artifactType, annotations });
      }
      return found;
    },
    close: () => Promise.resolve(),
  };
}
