import { sbomFormats } from "../domain/oci/sbom-format.ts";
import { type Command, helpFlag } from "./command.ts";
import { imageAccessFlags } from "./image-access.ts";
import { summaries } from "./summaries.ts";

export const sbom: Command = {
  name: "sbom",
  summary: summaries.sbom,
  positionals: "IMAGE",
  operands: { kind: "files" },
  flags: [
    {
      name: "format",
      kind: "value",
      value: "FORMAT",
      values: { kind: "words", words: sbomFormats },
      default: "cyclonedx",
      text: "`cyclonedx`: CycloneDX 1.6. `spdx`: SPDX 2.3. Both are JSON.",
    },
    ...imageAccessFlags,
    helpFlag,
  ],
  examples: [
    "twofold sbom out > sbom.cdx.json",
    "twofold sbom ghcr.io/acme/shop:1.4.0 --format=spdx > sbom.spdx.json",
  ],
  run: async (context) => {
    const { runSbom } = await import("./run/sbom.ts");
    return await runSbom(context);
  },
};
