/** Kinds of documents that list what an image is made of (design §10). */
export const sbomFormats = ["cyclonedx", "spdx"] as const;
export type SbomFormat = (typeof sbomFormats)[number];
