import type { MadeAttestation, WrittenSbom } from "../../domain/findings/beside.ts";

/** Returns a document about the image's packages with its keys in the schema's order. */
export function sbomJson(sbom: WrittenSbom): Record<keyof WrittenSbom, unknown> {
  const { format, platform, file, digest, packages, referrers } = sbom;
  return { format, platform, file, digest, packages, referrers };
}

/** Returns a statement about the image with its keys in the schema's order. */
export function attestationJson(made: MadeAttestation): Record<keyof MadeAttestation, unknown> {
  const { about, predicateType, platform, file, digest, signedBy, referrers, address } = made;
  return { about, predicateType, platform, file, digest, signedBy, referrers, address };
}
