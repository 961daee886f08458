import {
  isProvenance,
  maxAttestationBytes,
  type Provenance,
  readProvenance,
} from "../../domain/labels/provenance.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { type Index, indexMediaTypes, indexSchema, manifestSchema } from "../../domain/oci/oci.ts";
import { fittingJson } from "../../domain/text/schema.ts";
import type { ServedManifest } from "../ports/repository.ts";
import type { AttestedImages } from "../ports/verify.ts";

/** The most attestations of one image that are read. BuildKit writes one manifest for each image. */
const mostRead = 20;

/** https://github.com/moby/buildkit/blob/v0.34.2/docs/attestations/attestation-storage.md */
const marks = {
  type: "vnd.docker.reference.type",
  digest: "vnd.docker.reference.digest",
  predicate: "in-toto.io/predicate-type",
};
const statementType = "application/vnd.in-toto+json";

/**
 * Looks beside an image, in the index that its name serves, for BuildKit's provenance attestation.
 * @returns undefined where there is none that can be read
 * @throws Failure `registry` or `tool` when something that the index names cannot be read
 */
export async function attestedProvenance(
  image: Digest,
  images: AttestedImages,
): Promise<Provenance | undefined> {
  const served = await images.named();
  const index = served === undefined ? undefined : indexOf(served);
  const manifests = (index?.manifests ?? []).filter(
    ({ annotations = {} }) =>
      annotations[marks.type] === "attestation-manifest" && annotations[marks.digest] === image,
  );
  for (const { digest } of manifests.slice(0, mostRead)) {
    const manifest = await images.manifest(digest);
    const found = manifest && (await provenanceIn(manifest, { image, images }));
    if (found !== undefined) return found;
  }
  return undefined;
}

async function provenanceIn(
  { bytes }: ServedManifest,
  { image, images }: { readonly image: Digest; readonly images: AttestedImages },
): Promise<Provenance | undefined> {
  const layers = fittingJson(manifestSchema, bytes.toString("utf8"))?.layers ?? [];
  const wanted = layers.filter(
    ({ mediaType, size, annotations = {} }) =>
      mediaType === statementType &&
      size <= maxAttestationBytes &&
      isProvenance(annotations[marks.predicate] ?? ""),
  );
  for (const { digest, size } of wanted.slice(0, mostRead)) {
    const statement = await images.blob({ digest, size });
    const found = statement && readProvenance(statement.toString("utf8"), image);
    if (found !== undefined) return found;
  }
  return undefined;
}

function indexOf({ bytes }: ServedManifest): Index | undefined {
  const text = bytes.toString("utf8");
  const found = fittingJson(indexSchema, text);
  const isIndex = found?.mediaType === undefined || indexMediaTypes.includes(found.mediaType);
  return isIndex ? found : undefined;
}
