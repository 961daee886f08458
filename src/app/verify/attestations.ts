import type { Provenance } from "../../domain/labels/provenance.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { type Index, indexMediaTypes, indexSchema } from "../../domain/oci/oci.ts";
import { fittingJson } from "../../domain/text/schema.ts";
import type { ServedManifest } from "../ports/repository.ts";
import type { AttestedImages } from "../ports/verify.ts";
import { firstProvenance } from "./first-provenance.ts";
import { referredProvenance } from "./referred-provenance.ts";

/** https://github.com/moby/buildkit/blob/v0.34.2/docs/attestations/attestation-storage.md */
const marks = { type: "vnd.docker.reference.type", digest: "vnd.docker.reference.digest" };

/**
 * Looks beside an image for a provenance attestation: in the index that its name serves, where
 * BuildKit puts it, then among what refers to the image, then among what refers to that index.
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
  const beside = await firstProvenance(manifests, { about: image, images });
  if (beside !== undefined) return beside;
  const isNamed = index?.manifests.some(({ digest }) => digest === image) ?? false;
  const subjects = isNamed && served !== undefined ? [image, served.digest] : [image];
  for (const subject of subjects) {
    const found = await referredProvenance(subject, images);
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
