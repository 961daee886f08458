import type { Differences, FoundDifference } from "../domain/findings/difference.ts";
import type { Manifest } from "../domain/oci/oci.ts";
import { compareBlobs } from "./config.ts";
import { Findings } from "./findings.ts";

/** Far more than an image has layers. */
const limit = 200;

/**
 * Compares the layers of two images of the same content as a registry would get them: media types,
 * digests and sizes.
 */
export function compareCompressed(a: Manifest, b: Manifest): Differences<FoundDifference> {
  const findings = new Findings(limit);
  compareBlobs({ a, b, findings });
  return { listed: findings.listed, omitted: findings.omitted, layers: [] };
}
