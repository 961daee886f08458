/** Kinds of documents that list what an image is made of (design §10). */
export const sbomFormats = ["cyclonedx", "spdx"] as const;
export type SbomFormat = (typeof sbomFormats)[number];

/** The names of their files, each with the ending that its own project recommends. */
export const sbomFiles: Readonly<Record<SbomFormat, string>> = {
  cyclonedx: "sbom.cdx.json",
  spdx: "sbom.spdx.json",
};
