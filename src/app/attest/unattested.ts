import { verdictOn } from "../../domain/findings/proof.ts";
import type { Report } from "../../domain/findings/report.ts";

/**
 * Returns why a run has nothing to attest, as the end of a sentence; undefined if it has. Only what
 * a registry serves is attested, and nothing of an image that differs.
 */
export function unattested({
  proofs,
  pushed,
  reused,
}: Pick<Report, "proofs" | "pushed" | "reused">): string | undefined {
  if (reused !== undefined)
    return "nothing was built, and whoever built the image that was reused attests it";
  if (verdictOn(proofs) === "false") return "the builds differ";
  return pushed.length === 0 ? "the image was not pushed" : undefined;
}
