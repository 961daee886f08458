import type { Report } from "../../src/domain/findings/report.ts";
import { otherDigest } from "./sample.ts";

/** What was put beside the image, with a stranger's text wherever one can stand. */
export function besideWith(text: string): Pick<Report, "sboms" | "attestations"> {
  const referrers = [`ghcr.io/acme/shop@${otherDigest}`, text];
  const on = { platform: "linux/amd64" };
  const kept = { digest: otherDigest, referrers };
  return {
    sboms: [
      { format: "cyclonedx", ...on, file: "sbom.cdx.json", packages: 112, ...kept },
      { format: "spdx", ...on, file: "sbom.spdx.json", packages: 1, ...kept, referrers: [] },
    ],
    attestations: [
      {
        about: "provenance",
        predicateType: "https://slsa.dev/provenance/v1",
        file: "provenance.sigstore.json",
        ...{ ...kept, signedBy: text, address: text },
      },
      {
        about: "cyclonedx",
        predicateType: "https://cyclonedx.org/bom",
        file: "sbom.cdx.intoto.json",
        ...{ ...kept, referrers: [] },
      },
    ],
  };
}
