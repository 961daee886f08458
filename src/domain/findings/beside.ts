import type { Digest } from "../oci/digest.ts";
import { type SbomFormat, sbomFormats, sbomNames } from "../oci/sbom-format.ts";

/** What a statement about an image is about; of documents, one for each kind. */
export const attestationKinds = [
  "provenance",
  "reproduction",
  "verification",
  ...sbomFormats,
] as const;
export type AttestationKind = (typeof attestationKinds)[number];

/** How texts name what a statement is about. */
export function attestationTitle(kind: AttestationKind): string {
  return kind === "cyclonedx" || kind === "spdx" ? `SBOM (${sbomNames[kind].title})` : kind;
}

/** A document about the image's packages that a run wrote. */
export interface WrittenSbom {
  readonly format: SbomFormat;
  /** Of the image that it is about. */
  readonly platform: string;
  /** The file's name, from the folder of the report on. */
  readonly file: string;
  /** Of the file's bytes. */
  readonly digest: Digest;
  /** How many packages the image has, in the document or left out of it. */
  readonly packages: number;
  /** `name@sha256:…` of each artifact beside the image that has it; none where nothing was pushed. */
  readonly referrers: readonly string[];
}

/** A statement about the image that a run made. */
export interface MadeAttestation {
  readonly about: AttestationKind;
  readonly predicateType: string;
  /** Of the image that it is about; absent: of all that the run pushed. */
  readonly platform?: string;
  /** The file's name, from the folder of the report on. */
  readonly file: string;
  /** Of the file's bytes. */
  readonly digest: Digest;
  /** Whom the signature's certificate names; absent: nobody signed it. */
  readonly signedBy?: string;
  /** `name@sha256:…` of each artifact beside the image that has the signed statement. */
  readonly referrers: readonly string[];
  /** Its address with the forge, where it is stored there. */
  readonly address?: string;
}
