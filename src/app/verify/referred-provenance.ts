import { holdsStatement } from "../../domain/labels/attested-statement.ts";
import type { Provenance } from "../../domain/labels/provenance.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { manifestMediaTypes } from "../../domain/oci/oci.ts";
import { referringOf } from "../../domain/oci/referring.ts";
import type { Referrer } from "../ports/repository.ts";
import type { AttestedImages } from "../ports/verify.ts";
import { firstProvenance, mayBeProvenance } from "./first-provenance.ts";

/**
 * Looks for a provenance attestation among what refers to an image or index
 * (https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-referrers), where
 * GitHub's, Sigstore's and other programs put it. Anyone who may push there can have written it.
 * @returns undefined where there is none that can be read
 * @throws Failure `registry` or `tool` when the list, or one that it names, cannot be read
 */
export async function referredProvenance(
  subject: Digest,
  images: AttestedImages,
): Promise<Provenance | undefined> {
  const candidates = (await images.referrers(subject)).filter(
    ({ mediaType, annotations }) =>
      manifestMediaTypes.includes(mediaType) && mayBeProvenance(annotations),
  );
  // Those that say what they are come first: an image can have any number of signatures, too. The
  // others are read as well, because lists that cosign wrote give each the type of its config.
  const ordered = [
    ...candidates.filter(saysWhatItIs),
    ...candidates.filter((each) => !saysWhatItIs(each)),
  ];
  return await firstProvenance(ordered, {
    about: subject,
    images,
    // What the list says was written apart from the manifest, which knows its subject.
    accepts: ({ bytes }) => referringOf(bytes)?.subject === subject,
  });
}

function saysWhatItIs({ artifactType }: Referrer): boolean {
  return artifactType !== undefined && holdsStatement(artifactType);
}
