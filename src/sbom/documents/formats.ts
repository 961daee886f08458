import type { SbomFormat } from "../../domain/oci/sbom-format.ts";
import { cycloneDx } from "./cyclonedx.ts";
import type { DescribedImage, Tool } from "./described-image.ts";
import { spdx } from "./spdx.ts";

const writers: Readonly<Record<SbomFormat, (image: DescribedImage, tool: Tool) => string>> = {
  cyclonedx: cycloneDx,
  spdx,
};

/** Writes a document about an image, as JSON. @param version Twofold's own */
export function writeSbom(format: SbomFormat, image: DescribedImage, version: string): string {
  return writers[format](image, { name: "twofold", version });
}
