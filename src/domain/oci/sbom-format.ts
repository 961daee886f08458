/** Kinds of documents that list what an image is made of (design §10). */
export const sbomFormats = ["cyclonedx", "spdx"] as const;
export type SbomFormat = (typeof sbomFormats)[number];

/** The names by which others know a kind of document. */
interface SbomNames {
  /** What people call it. */
  readonly title: string;
  /** Its file, with the ending that its own project recommends. */
  readonly file: string;
  /** Its media type (IANA), which is also the type of the artifact in a registry. */
  readonly mediaType: string;
  /** The type of a statement that has it as its predicate (in-toto, "Attestation Predicates"). */
  readonly predicateType: string;
}

export const sbomNames: Readonly<Record<SbomFormat, SbomNames>> = {
  cyclonedx: {
    title: "CycloneDX",
    file: "sbom.cdx.json",
    mediaType: "application/vnd.cyclonedx+json",
    predicateType: "https://cyclonedx.org/bom",
  },
  spdx: {
    title: "SPDX",
    file: "sbom.spdx.json",
    mediaType: "application/spdx+json",
    predicateType: "https://spdx.dev/Document",
  },
};
